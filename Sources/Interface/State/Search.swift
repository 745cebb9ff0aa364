import Text

/// A pattern, where it was found, and which place the search stands on.
struct Search: Equatable, Sendable {
  let pattern: Pattern
  let matches: [Span]
  private(set) var current: Int?

  init(_ pattern: Pattern, in utf8: [UInt8]) {
    self.pattern = pattern
    matches = pattern.matches(in: utf8)
  }

  /// Stands on the first match at or after an offset, or the first of all; says whether it wrapped.
  mutating func start(at offset: Int) -> Bool {
    guard !matches.isEmpty else { return false }
    let index = matches.partitioningIndex(where: { $0.lower >= offset })
    current = index % matches.count
    return index == matches.count
  }

  /// Goes on by a number of matches; says whether that led past an end.
  mutating func advance(by steps: Int) -> Bool {
    guard let from = current, !matches.isEmpty else { return false }
    let to = from + steps
    current = (to % matches.count + matches.count) % matches.count
    return !matches.indices.contains(to)
  }

  var currentSpan: Span? { current.map { matches[$0] } }

  /// `3/9`, or that there is nothing.
  var counter: String {
    matches.isEmpty ? "not found" : "\((current ?? 0) + 1)/\(matches.count)"
  }
}
