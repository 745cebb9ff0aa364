internal import Language
internal import Text

extension PlaceRule {
  /// "US" is a country where it is written so, "us" and "Us" are not; "US$" is money.
  static let acronym = PlaceRule(name: "acronym") { index, context in
    let candidate = context.candidates[index]
    let token = context.tokens[candidate.tokens.lowerBound]
    guard candidate.tokens.count == 1, candidate.entry.kind == .name, token.span.count <= 3 else {
      return nil
    }
    if token.shape != .allCaps { return .nothing }
    if let after = context.after(candidate), context.tokens[after].kind == .symbol,
      context.tokens[after].lower == token.upper
    {
      return .nothing
    }
    let isWord = context.tagging.entries[candidate.tokens.lowerBound].isClosedClass
    return isWord && candidate.isInHeadline && context.isShouted(candidate) ? .nothing : nil
  }
}

extension PlaceContext {
  /// Whether the words beside the candidate are all capitals too.
  fileprivate func isShouted(_ candidate: PlaceCandidate) -> Bool {
    [before(candidate), after(candidate)].allSatisfy { token in
      guard let token else { return true }
      return tokens[token].shape == .allCaps && tokens[token].span.count > 1
    }
  }
}
