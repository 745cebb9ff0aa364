internal import Articles
internal import Text

extension PlaceRule {
  /// Two letters are a province where they follow a town and a comma: "Fresno, CA".
  static let stateCode = PlaceRule(name: "state-code") { index, context in
    let candidate = context.candidates[index]
    let first = candidate.tokens.lowerBound
    guard candidate.entry.kind == .region, candidate.tokens.count == 1,
      context.tokens[first].span.count == 2
    else { return nil }
    guard context.tokens[first].shape == .allCaps, let comma = context.before(candidate),
      comma > 0, context.tokens[comma].kind == .comma, context.isName(comma - 1)
    else { return .nothing }
    return nil
  }
}
