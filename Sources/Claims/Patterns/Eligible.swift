internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "Students from Belarus are not eligible", "Greece is subject to the measure".
  static let eligible = ClaimPattern(name: "eligible", cues: [.subject]) { reader, index in
    guard reader.tag(index) == .adjective || reader.isWord(["eligible", "entitled"], at: index),
      reader.tag(index - 1) == .be || reader.tag(index - 2) == .be,
      !reader.context.isOfWarning || !reader.has(.strike, at: index)
    else { return [] }
    let group = ClaimVerb(reader, verb: index)
    guard let phrase = reader.subjects.places(endingAt: group.start) else { return [] }
    return [
      reader.draft(.covered, phrase, at: group, by: .none).tentative(if: !phrase.isTelling)
    ]
  }

  /// "Fiji became the first country to offer the vaccine": it is covered.
  static let firstCountry = ClaimPattern(name: "first-country", cues: [.member]) { reader, index in
    guard reader.has(.ordinal, at: index - 1) else { return [] }
    let before = reader.predecessors(at: index + 1)
    let to = before.map { $0.tokens.upperBound } ?? index + 1
    let verb = reader.isKind(.comma, at: to) ? to + 2 : to + 1
    guard reader.tag(verb - 1) == .to, reader.tag(verb).isMainVerb || reader.verbs.isVerb(verb),
      let object = reader.nouns.object(from: verb + 1), reader.nouns.isCoverer(object)
    else { return [] }
    let group = ClaimVerb(reader, verb: verb)
    guard var phrase = reader.subjects.places(endingAt: index + 1) ?? reader.whoBecame(index) else {
      return []
    }
    phrase.items += before?.items ?? reader.predecessors(at: object.tokens.upperBound)?.items ?? []
    return [reader.draft(.covered, phrase, at: group, by: .none).tentative()]
  }

  /// "A treaty between Austria and Italy": it covers both.
  static let treatyBetween = ClaimPattern(name: "treaty-between", cues: [.coverer]) {
    reader,
    index in
    guard let noun = reader.phrases.phrase(at: index), noun.head == index,
      reader.isWord("between", at: index + 1),
      !reader.has(.service, at: index) || reader.isWord(["route", "routes"], at: index),
      let phrase = PlaceListParser(reader: reader).list(from: index + 2), !phrase.isWithinOne
    else { return [] }
    return [
      ClaimDraft(.covered, phrase, at: index, from: noun.tokens.lowerBound).said(of: noun.tokens)
        .firm(if: reader.has(.treatyFirm, at: index))
    ]
  }
}

extension ClaimReader {
  /// Those who did it before: "after Poland and Estonia".
  fileprivate func predecessors(at index: Int) -> PlacePhrase? {
    let next = isKind(.comma, at: index) ? index + 1 : index
    guard isWord(["after", "following"], at: next) else { return nil }
    return PlaceListParser(reader: self).list(from: next + 1)
  }

  /// Who became the country that a noun speaks of: "Romania became on Tuesday the third country".
  fileprivate func whoBecame(_ noun: Int) -> PlacePhrase? {
    guard let phrase = phrases.phrase(at: noun) else { return nil }
    let verb = clauses.beforeTime(phrase.tokens.lowerBound) - 1
    guard has(.isOrBecame, at: verb) else { return nil }
    return subjects.places(endingAt: ClaimVerb(self, verb: verb).start)
  }
}
