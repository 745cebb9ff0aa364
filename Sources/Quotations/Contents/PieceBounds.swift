internal import Language

/// Finds where a piece of content begins and ends to the letter.
///
/// A piece that is all between one pair of marks leaves them and the comma or stop beside them out;
/// one that holds marks keeps them, in pairs; question and exclamation marks belong to what is said.
struct PieceBounds {
  private let syntax: Syntax

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// The bounds of a piece; nil where it holds no word.
  func bounds(_ piece: Range<Int>) -> Range<Int>? {
    var lower = piece.lowerBound
    var upper = piece.upperBound
    while lower < upper, isSign(lower) { lower += 1 }
    while upper > lower, isSign(upper - 1) { upper -= 1 }
    guard lower < upper, (lower..<upper).contains(where: { syntax.isWord($0) }) else { return nil }
    if let region = syntax.regions.region(at: upper - 1), region.open >= lower {
      upper = region.tokens.upperBound
    }
    if let region = syntax.regions.region(at: lower), region.open == lower,
      region.tokens.upperBound == upper
    {
      return inner(region)
    }
    if let region = syntax.regions.region(at: lower), region.open < lower,
      region.content.upperBound >= upper
    {
      return withExclamation(lower..<upper)
    }
    return withExclamation(withBracket(balanced(lower..<upper)))
  }

  /// What stands between the marks without a final comma or stop.
  private func inner(_ region: MarkedRegion) -> Range<Int> {
    var upper = region.content.upperBound
    while upper > region.content.lowerBound + 1, isSign(upper - 1) { upper -= 1 }
    return region.content.lowerBound..<upper
  }

  /// The piece without a mark at its end whose partner stands outside.
  private func balanced(_ piece: Range<Int>) -> Range<Int> {
    var lower = piece.lowerBound
    var upper = piece.upperBound
    if syntax.symbols[lower] == .openMark, let region = syntax.regions.region(at: lower),
      region.tokens.upperBound > upper
    {
      lower += 1
    }
    if syntax.symbols[upper - 1] == .closeMark, let region = syntax.regions.region(at: upper - 1),
      region.open < lower
    {
      upper -= 1
      while upper > lower + 1, isSign(upper - 1) { upper -= 1 }
    }
    return lower..<upper
  }

  /// The piece with the closing bracket right after it whose partner stands inside.
  private func withBracket(_ piece: Range<Int>) -> Range<Int> {
    guard piece.upperBound < syntax.symbols.count,
      syntax.symbols[piece.upperBound] == .closeBracket,
      let last = piece.suffix(Self.longestBracket).last(where: { isBracket($0) }),
      syntax.symbols[last] == .openBracket
    else { return piece }
    return piece.lowerBound..<piece.upperBound + 1
  }

  private static let longestBracket = 12

  /// Whether the token is a bracket, opening or closing.
  private func isBracket(_ index: Int) -> Bool {
    syntax.symbols[index] == .openBracket || syntax.symbols[index] == .closeBracket
  }

  /// The piece with the question or exclamation marks right after it.
  private func withExclamation(_ piece: Range<Int>) -> Range<Int> {
    var upper = piece.upperBound
    while upper < syntax.symbols.count,
      syntax.symbols[upper] == .question || syntax.symbols[upper] == .exclamation
    {
      upper += 1
    }
    return piece.lowerBound..<upper
  }

  /// Whether the token parts what is said from the rest.
  private func isSign(_ index: Int) -> Bool {
    switch syntax.symbols[index] {
    case .comma, .semicolon, .colon, .stop, .dash: true
    default: false
    }
  }
}
