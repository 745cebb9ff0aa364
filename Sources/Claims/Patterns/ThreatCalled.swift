internal import Language
internal import Text

extension ClaimPattern {
  /// "The paper names Iran as the main threat", "Iran is the likeliest source of an attack".
  static let threatCalled = ClaimPattern(name: "threat-called", cues: [.threat]) { reader, index in
    guard let noun = reader.phrases.phrase(at: index), noun.head == index,
      !reader.nouns.isDeniedThreat(index), let whole = reader.predicateThreat(noun)
    else { return [] }
    return reader.calledThreat(whole).map { [reader.threat($0, index, from: index)] } ?? []
  }
}

extension ClaimReader {
  /// The phrase that calls somebody a threat: the danger itself, or where an attack comes from.
  fileprivate func predicateThreat(_ noun: NounPhrase) -> Range<Int>? {
    let of = noun.tokens.lowerBound - 1
    if isWord("of", at: of), let origin = phrases.phrase(at: of - 1),
      origin.tokens.upperBound == of, has(.origin, at: origin.head)
    {
      return Range(from: origin.tokens.lowerBound, to: noun.tokens.upperBound)
    }
    return has(.danger, at: noun.head) ? noun.tokens : nil
  }

  /// Who is called so: what is named "as" it, or what it is said of.
  fileprivate func calledThreat(_ whole: Range<Int>) -> PlacePhrase? {
    let before = whole.lowerBound - 1
    if isWord("as", at: before) {
      return placesBefore.governed(endingAt: before)
        ?? subjects.places(endingAt: ClaimVerb(self, verb: before - 1).start)
    }
    if let called = called(endingAt: whole.lowerBound) { return called }
    let isPosed = has(.posing, at: before)
    if tag(before) == .be || has(.stay, at: before) || isPosed {
      let group = ClaimVerb(self, verb: before)
      return group.isNegated ? nil : subjects.places(endingAt: group.start)
    }
    let next = skippingAdverbs(from: whole.upperBound)
    guard tag(next) == .be else { return nil }
    return PlaceListParser(reader: self).list(from: skippingAdverbs(from: next + 1))
  }

  /// "Called Russia the only threat": the object of a verb of naming.
  private func called(endingAt end: Int) -> PlacePhrase? {
    guard let verb = (end - 8..<end).last(where: { has(.calling, at: $0) }),
      let phrase = PlaceListParser(reader: self, stopsBeforeVerb: false).list(from: verb + 1),
      phrase.tokens.upperBound == end
    else { return nil }
    return phrase
  }
}
