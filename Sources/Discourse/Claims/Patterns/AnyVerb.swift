internal import Articles

extension ClaimPattern {
  /// What a thing that can cover does to a list of countries, whatever the verb: "the deal hurts Mali and
  /// Niger", "the measures do not target Russia", "Oman has yet to endorse it".
  ///
  /// It is tried only in a sentence that nothing else reads, and counts only beside other claims.
  static func anyVerb(_ reader: ClaimReader, _ index: Int) -> [ClaimDraft] {
    guard reader.isPlaced(after: index) || reader.last != nil,
      reader.isPlainVerb(index) || reader.has(.join, at: index)
    else { return [] }
    let group = ClaimVerb(reader, verb: index)
    let subject = ClaimSubject(reader, before: group.start)
    switch subject.kind {
    case .coverer:
      let isAnother = subject.tokens?.contains { reader.has(.another, at: $0) } ?? false
      if isAnother || reader.isOfOther(group) { return [] }
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
    var draft = reader.draft(.covered, phrase, at: group, by: subject, isTentative: true)
    if isAbsent, let opposite = draft.opposite { draft.role = opposite }
    draft.isGuess = !phrase.isWholeGroup || phrase.exceptions.isEmpty
    draft.isTentative = draft.isGuess
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
        return isWord("by", at: index) && !isPeople(phrase) ? nil : phrase
      }
      return nil
    }
    guard let phrase = lists.list(from: start) ?? goal(from: start)?.phrase, !isOfThings(phrase)
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
      has(.thingObject, at: object.head) || isCoverer(object) && isDefinite(object),
      let phrase = places(endingAt: group.start) ?? owner(endingAt: group.start)
    else { return [] }
    var draft = draft(.covered, phrase, at: group, by: .none, isTentative: true)
    draft.isGuess = true
    return [draft]
  }

  /// Whether the phrase speaks of something that is known.
  func isDefinite(_ phrase: NounPhrase) -> Bool {
    has(.definiteThing, at: phrase.tokens.lowerBound)
  }

  /// The country whose regulator or parliament the subject is: "Singapore's regulator".
  func owner(endingAt end: Int) -> PlacePhrase? {
    guard let phrase = phrases.phrase(at: end - 1), phrase.tokens.upperBound == end,
      has(.authority, at: phrase.head)
    else { return nil }
    let items = phrase.tokens.compactMap { index -> PlaceItem? in
      guard let found = finding(at: index), case .country(let code) = found.target else {
        return nil
      }
      return PlaceItem(target: .country(code, part: nil), name: found.tokens)
    }
    return items.count == 1 ? PlacePhrase(items: items, tokens: phrase.tokens) : nil
  }
}
