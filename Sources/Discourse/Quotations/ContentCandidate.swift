internal import Articles

/// Where the words a cue reports may stand.
struct ContentCandidate: Sendable, Hashable {
  /// How the content stands to its cue.
  enum Shape: Int, Sendable {
    case after, before, around
  }

  let shape: Shape
  /// The piece before the cue, empty where there is none.
  let before: Range<Int>
  /// The piece after the cue, empty where there is none.
  let after: Range<Int>

  /// Its pieces in text order.
  var pieces: [Range<Int>] { [before, after].filter { !$0.isEmpty } }

  /// How many tokens the two have in common.
  func shared(_ other: ContentCandidate) -> Int {
    before.clamped(to: other.before).count + before.clamped(to: other.after).count
      + after.clamped(to: other.before).count + after.clamped(to: other.after).count
  }

  var count: Int { before.count + after.count }

  /// The share of tokens the two have in common among all they hold.
  func overlap(_ other: ContentCandidate) -> Float {
    let shared = Float(shared(other))
    return shared / max(1, Float(count + other.count) - shared)
  }

  /// Whether the token stands in it.
  func contains(_ token: Int) -> Bool { before.contains(token) || after.contains(token) }
}
