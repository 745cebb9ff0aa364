internal import Atlas
internal import Text

extension PlaceRule {
  /// A Turkey that the article also writes small, and that no Turk speaks for, is a bird.
  static let commonNoun = PlaceRule(name: "common-noun") { index, context in
    let candidate = context.candidates[index]
    guard candidate.tokens.count == 1,
      context.tokens[candidate.tokens.lowerBound].shape != .allCaps,
      let country = candidate.entry.countries.first,
      context.writtenSmall.contains(context.tokens[candidate.tokens.lowerBound].word)
    else { return nil }
    let speaks = context.evidence[country]?.isNamed(otherThan: candidate.match.key) ?? false
    return speaks ? nil : .nothing
  }
}
