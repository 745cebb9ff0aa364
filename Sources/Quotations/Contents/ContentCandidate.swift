/// Where the words a cue reports may stand.
package struct ContentCandidate: Sendable, Hashable {
  /// How the content stands to its cue.
  enum Shape: Int, Sendable, CaseIterable {
    case after, before, around
  }

  let shape: Shape
  /// The piece before the cue, empty where there is none.
  let before: Range<Int>
  /// The piece after the cue, empty where there is none.
  let after: Range<Int>

  /// Its pieces in text order.
  package var pieces: [Range<Int>] {
    if before.isEmpty { return after.isEmpty ? [] : [after] }
    return after.isEmpty ? [before] : [before, after]
  }

  /// The first of its pieces.
  var first: Range<Int> { before.isEmpty ? after : before }

  /// How many tokens the two have in common.
  func shared(_ other: ContentCandidate) -> Int {
    if before.isEmpty, other.before.isEmpty { return Self.shared(after, other.after) }
    return Self.shared(before, other.before) + Self.shared(before, other.after)
      + Self.shared(after, other.before) + Self.shared(after, other.after)
  }

  private static func shared(_ first: Range<Int>, _ second: Range<Int>) -> Int {
    max(
      0,
      min(first.upperBound, second.upperBound) - max(first.lowerBound, second.lowerBound)
    )
  }

  var count: Int { before.count + after.count }

  /// Whether the two have in common at least half of the tokens that they hold together.
  func overlaps(_ other: ContentCandidate) -> Bool {
    shared(other) * 3 >= count + other.count
  }

  /// Whether the token stands in it.
  func contains(_ token: Int) -> Bool { before.contains(token) || after.contains(token) }
}
