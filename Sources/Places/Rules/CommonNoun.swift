internal import Articles
internal import Atlas
internal import Language
internal import Text

extension PlaceRule {
  /// A Turkey that the article also writes small, and that no Turk speaks for, is a bird.
  static let commonNoun = PlaceRule(name: "common-noun") { index, context in
    let candidate = context.candidates[index]
    if context.isEaten(candidate) { return .nothing }
    guard candidate.tokens.count == 1,
      context.tokens[candidate.tokens.lowerBound].shape != .allCaps,
      let country = candidate.entry.countries.first,
      context.writtenSmall.contains(context.tokens[candidate.tokens.lowerBound].word)
    else { return nil }
    let speaks = context.evidence[country]?.isNamed(otherThan: candidate.match.key) ?? false
    return speaks ? nil : .nothing
  }
}

extension PlaceContext {
  /// Whether it is the name of a dish as well and said to be served or roasted.
  fileprivate func isEaten(_ candidate: PlaceCandidate) -> Bool {
    guard candidate.entry.kind == .name, candidate.tokens.count == 1,
      Self.dishes.contains(tokens[candidate.tokens.lowerBound].word), let after = after(candidate),
      after + 1 < sentence(of: candidate).upperBound, tagging.tags[after] == .be
    else { return false }
    return Self.meals.contains(tokens[after + 1].word)
  }

  private static let dishes = WordKind.placeDish.words
  private static let meals = WordKind.placeMeal.words
}
