internal import Text

extension ClaimPattern {
  /// "The interceptors would sit in Poland", "a radar is to go up near Prague": the places host it.
  static let standsIn = ClaimPattern(name: "stands-in", cues: [.stay, .again]) { reader, index in
    guard reader.has(.standing, at: index), reader.verbs.isVerb(index) else { return [] }
    let group = ClaimVerb(reader, verb: index)
    let subject = ClaimSubject(reader, before: group.start)
    guard !group.isNegated, let tokens = subject.whole,
      tokens.contains(where: { reader.has(.installation, at: $0) }),
      reader.nouns.isShielding(tokens),
      let phrase = reader.placesAfter.site(from: reader.skippingAdverbs(from: index + 1))
    else { return [] }
    return [reader.hosting(phrase, at: group, from: tokens.lowerBound)]
  }
}
