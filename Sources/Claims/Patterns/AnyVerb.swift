internal import Analysis
internal import Language
internal import Places
internal import Text

extension ClaimPattern {
  /// What a thing that can cover does to a list of countries, whatever the verb: "the deal hurts Mali and
  /// Niger", "the measures do not target Russia", "Oman has yet to endorse it".
  ///
  /// It is tried only in a sentence that nothing else reads, and counts only beside other claims.
  static func anyVerb(_ reader: ClaimReader, _ index: Int) -> [ClaimDraft] {
    guard reader.isPlaced(after: index) || reader.last != nil,
      reader.isPlainVerb(index) || reader.has(.join, at: index)
    else { return [] }
    if reader.isWord("from", at: index + 1) { return [] }
    let group = ClaimVerb(reader, verb: index)
    let subject = ClaimSubject(reader, before: group.start)
    switch subject.kind {
    case .coverer:
      let isAnother = subject.tokens?.contains { reader.has(.another, at: $0) } ?? false
      if isAnother || reader.verbs.isOfOther(group) { return [] }
    case .pronoun:
      guard reader.last != nil else { return [] }
    default: return group.isNegated ? reader.withoutIt(group) : []
    }
    guard let phrase = reader.affected(by: group) else { return [] }
    let isAbsent = reader.isWord(["no", "little"], at: index + 1)
    if !group.isNegated, !isAbsent {
      let named = phrase.items.compactMap(\.country).count
      guard named > 1 || phrase.items.contains(where: \.isUniversal), subject.kind == .coverer
      else { return [] }
    }
    var draft = reader.draft(.covered, phrase, at: group, by: subject).tentative()
    if isAbsent, let opposite = draft.opposite { draft.role = opposite }
    draft.certainty = phrase.isWholeGroup && !phrase.exceptions.isEmpty ? .firm : .guessed
    return [draft]
  }
}

extension ClaimReader {
  /// Whether the token is a main verb that reports nothing and makes nothing.
  fileprivate func isPlainVerb(_ index: Int) -> Bool {
    (tag(index).isMainVerb || tag(index - 1) == .negation) && tagging.entries[index].cueLemma == 0
      && !has(.madeVerb, at: index)
  }

  /// The places that the verb's object is, or where it happens.
  fileprivate func affected(by group: ClaimVerb) -> PlacePhrase? {
    let lists = PlaceListParser(reader: self, stopsBeforeVerb: !group.isReduced)
    let start = skippingAdverbs(from: group.verb + 1)
    if group.isPassive || group.isReduced {
      for index in start..<start + 4
      where has(.afterEffect, at: index) {
        guard let phrase = lists.list(from: index + 1) else { continue }
        return isWord("by", at: index) && !phrase.isPeople(in: self) ? nil : phrase
      }
      return nil
    }
    guard let phrase = lists.list(from: start) ?? placesAfter.goal(from: start)?.phrase,
      !phrase.isOfThings(in: self)
    else { return nil }
    return phrase
  }

  /// "Oman is not bound by it", "Peru has yet to endorse the deal": denied of a country, with a thing
  /// that covers.
  fileprivate func withoutIt(_ group: ClaimVerb) -> [ClaimDraft] {
    guard last != nil else { return [] }
    var next = skippingAdverbs(from: group.verb + 1)
    if tag(next) == .preposition || tag(next) == .to { next += 1 }
    guard let object = phrases.phrase(from: next), object.tokens.count < 5,
      has(.thingObject, at: object.head) || nouns.isCoverer(object) && nouns.isDefinite(object),
      let phrase = subjects.places(endingAt: group.start)
        ?? placesBefore.owner(endingAt: group.start)
    else { return [] }
    var draft = draft(.covered, phrase, at: group, by: .none).tentative()
    draft.certainty = .guessed
    return [draft]
  }
}
