internal import Language
internal import Text

extension ClaimPattern {
  /// "Poland has agreed to host ten interceptors", "a radar hosted by Romania".
  static let hostedBy = ClaimPattern(name: "hosted-by", cues: [.host]) { reader, index in
    guard reader.verbs.isVerb(index) else { return [] }
    let group = ClaimVerb(reader, verb: index)
    guard !group.isNegated else { return [] }
    if reader.isWord(["by", "in"], at: index + 1),
      let phrase = PlaceListParser(reader: reader).list(from: index + 2)
    {
      let subject = ClaimSubject(reader, before: group.start)
      guard let tokens = subject.tokens, reader.isHostable(tokens) else { return [] }
      return [reader.hosting(phrase, at: group, from: tokens.lowerBound)]
    }
    guard let object = reader.hosted(from: reader.skippingAdverbs(from: index + 1)),
      reader.isHostable(object), let phrase = reader.subjects.places(endingAt: group.start)
    else { return [] }
    var draft = reader.hosting(phrase, at: group, from: phrase.tokens.lowerBound)
    draft.tokens = Range(from: draft.tokens.lowerBound, to: object.upperBound)
    draft.certainty = .firm(if: object.contains { reader.has(.installation, at: $0) })
    return [draft]
  }
}

extension ClaimReader {
  /// The tokens of the object: "one of the radars".
  fileprivate func hosted(from index: Int) -> Range<Int>? {
    guard let phrase = phrases.phrase(from: index) else { return nil }
    guard isWord("of", at: phrase.tokens.upperBound),
      let rest = phrases.phrase(from: phrase.tokens.upperBound + 1)
    else { return phrase.tokens }
    return Range(from: index, to: rest.tokens.upperBound)
  }

  /// Whether the tokens name something that stands somewhere for good.
  fileprivate func isHostable(_ tokens: Range<Int>) -> Bool {
    tokens.contains { has([.installation, .shielding], at: $0) }
  }
}
