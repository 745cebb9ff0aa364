internal import Analysis
internal import Language
internal import Places
internal import Text

extension ClaimPattern {
  /// "Readers in Spain can borrow the books", "travellers from Peru may not enter".
  static let enabled = ClaimPattern(name: "enabled", cues: [.enable]) { reader, index in
    guard
      reader.tag(index - 1) == .modal || reader.tag(index - 1) == .to || reader.verbs.isVerb(index)
    else { return [] }
    let group = ClaimVerb(reader, verb: index)
    guard group.start < index, !group.isPassive, reader.isAble(group) else { return [] }
    let patients = reader.subjects.places(endingAt: group.start).flatMap {
      $0.isOfPeople(in: reader) ? $0 : nil
    }
    guard
      let phrase = patients ?? reader.locationOfUse(from: index + 1)
        ?? reader.placesAfter.goal(from: index + 1).flatMap({
          $0.phrase.isWholeGroup ? $0.phrase : nil
        })
    else { return [] }
    let isEntry = reader.has(.entryVerb, at: index)
    if isEntry, !group.isNegated, !phrase.isPeople(in: reader) || reader.isClosing { return [] }
    var draft = reader.draft(.covered, phrase, at: group, by: .none).tentative(
      if: !phrase.isTelling
    )
    if isEntry, group.isNegated, !reader.isOpening, !reader.isWithoutVisa(after: index) {
      draft.role = .covered
      draft.certainty = .firm(if: patients != nil)
    }
    return [draft]
  }
}

extension ClaimReader {
  /// Whether it is said how people enter: "without a visa", which those who may not do so only need.
  fileprivate func isWithoutVisa(after index: Int) -> Bool {
    let reach = Range(from: index, to: min(index + 14, sentence.upperBound))
    return reach.contains { next in
      isWord("visa-free", at: next)
        || isWord("without", at: next)
          && (has(.visaNoun, at: next + 1) || has(.visaNoun, at: next + 2))
    }
  }

  /// "Can stream it in Japan": where people can do so.
  fileprivate func locationOfUse(from index: Int) -> PlacePhrase? {
    guard let object = phrases.phrase(from: index),
      has(.thingObject, at: object.head) || nouns.isCoverer(object),
      has(.afterUse, at: object.tokens.upperBound)
    else { return nil }
    return PlaceListParser(reader: self).list(from: object.tokens.upperBound + 1)
  }

  /// Whether the claim before says that people may come in: then those who may not are left out.
  fileprivate var isOpening: Bool {
    guard let last, last.role == .covered else { return false }
    return last.affirmative == .covered && whole.has(.enable, at: last.anchor)
  }

  /// Whether the claim before is of what keeps people out: those who may come nevertheless are spared as people.
  fileprivate var isClosing: Bool {
    guard let last else { return false }
    return whole.has(.listing, in: last.subject) || whole.has(.aimed, in: last.subject)
  }

  /// Whether somebody can or may do it, or cannot.
  fileprivate func isAble(_ group: ClaimVerb) -> Bool {
    (group.start..<group.verb).contains {
      has(
        .permitted,
        at: $0
      )
    }
  }
}
