import Text

/// A pattern, where it was found, and which place the search stands on.
struct Search: Equatable, Sendable {
  let pattern: Pattern
  let matches: [Span]
  private(set) var current: Int?
  /// Whether the next match is the one before.
  let isBackward: Bool

  init(_ pattern: Pattern, in utf8: [UInt8], isBackward: Bool = false) {
    self.pattern = pattern
    self.isBackward = isBackward
    matches = pattern.matches(in: utf8)
  }

  /// Stands on the first match at or after an offset, or the last before it, or round the end on the
  /// other side; says whether it wrapped.
  mutating func start(at offset: Int) -> Bool {
    guard !matches.isEmpty else { return false }
    if isBackward {
      let before = matches.partitioningIndex(where: { $0.lower >= offset }) - 1
      current = before < 0 ? matches.count - 1 : before
      return before < 0
    }
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

  /// What is said where nothing is found.
  var refusal: String {
    pattern.problem.map { "“\(pattern.text)”: \($0)" } ?? "“\(pattern.text)” is not found"
  }

  /// `3/9`, or that there is nothing.
  var counter: String {
    matches.isEmpty ? pattern.problem ?? "not found" : "\((current ?? 0) + 1)/\(matches.count)"
  }
}
