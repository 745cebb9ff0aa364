/// A stretch of a text: UTF-8 offsets, end exclusive.
package struct Span: Hashable, Comparable, Sendable {
  package var lower: Int
  package var upper: Int

  /// The stretch from `lower` up to, not including, `upper`, in UTF-8 code units.
  package init(_ lower: Int, _ upper: Int) {
    precondition(lower <= upper, "a span ends before it begins")
    self.lower = lower
    self.upper = upper
  }

  package var count: Int { upper - lower }
  package var isEmpty: Bool { lower == upper }

  package func contains(_ offset: Int) -> Bool { lower <= offset && offset < upper }
  package func contains(_ other: Span) -> Bool { lower <= other.lower && other.upper <= upper }
  package func overlaps(_ other: Span) -> Bool { lower < other.upper && other.lower < upper }

  /// The smallest span that holds both.
  package func union(_ other: Span) -> Span {
    Span(min(lower, other.lower), max(upper, other.upper))
  }

  /// Spans are in text order: by where they begin, then by where they end.
  package static func < (left: Span, right: Span) -> Bool {
    (left.lower, left.upper) < (right.lower, right.upper)
  }
}
