/// Ranges of positions that come from different places. `..<` traps where its bounds are the wrong way
/// round, so it is only for bounds that are known to be in order; where they are not, these make the range.
extension Range<Int> {
  /// From one position up to another, or empty at the first where the other comes before it.
  @inlinable
  package init(from start: Int, to end: Int) {
    self = start..<Swift.max(start, end)
  }

  /// What stands between two ranges in text order, or nil where they overlap or are the other way round.
  @inlinable
  package static func between(_ earlier: Range<Int>, _ later: Range<Int>) -> Range<Int>? {
    guard earlier.upperBound <= later.lowerBound else { return nil }
    return earlier.upperBound..<later.lowerBound
  }

  /// The smallest range that holds both.
  @inlinable
  package func union(_ other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
