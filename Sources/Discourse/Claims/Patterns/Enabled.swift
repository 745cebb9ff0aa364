internal import Articles
internal import Atlas

extension ClaimPattern {
  /// "Readers in Spain can borrow the books", "travellers from Peru may not enter".
  static let enabled = ClaimPattern(name: "enabled", cues: .enable) { reader, index in
    guard reader.tag(index - 1) == .modal || reader.tag(index - 1) == .to || reader.isVerb(index)
    else { return [] }
    let group = ClaimVerb(reader, verb: index)
    guard group.start < index, !group.isPassive, reader.isAble(group),
      let phrase = reader.places(endingAt: group.start), reader.isOfPeople(phrase)
    else { return [] }
    let isEntry = reader.isWord(["enter", "visit", "fly", "land", "travel"], at: index)
    var draft = reader.draft(
      .covered,
      phrase,
      at: group,
      by: .none,
      isTentative: !phrase.isTelling || isEntry && !group.isNegated
    )
    if isEntry { draft.role = .covered }
    return [draft]
  }
}

extension ClaimReader {
  /// Whether somebody can or may do it, or cannot.
  fileprivate func isAble(_ group: ClaimVerb) -> Bool {
    (group.start..<group.verb).contains {
      isWord(["can", "cannot", "can't", "may", "able"], at: $0)
    }
  }

  /// Whether the list begins with people, not with a country.
  fileprivate func isOfPeople(_ phrase: PlacePhrase) -> Bool {
    guard let first = phrase.items.first else { return false }
    return phrase.tokens.lowerBound + 1 < first.name.lowerBound
      || finding(at: phrase.tokens.lowerBound)?.kind == .demonym
  }
}
