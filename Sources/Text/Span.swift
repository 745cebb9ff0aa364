/// A stretch of a text: UTF-8 offsets, end exclusive.
public struct Span: Hashable, Comparable, Sendable {
  public var lower: Int
  public var upper: Int

  /// The stretch from `lower` up to, not including, `upper`, in UTF-8 code units.
  public init(_ lower: Int, _ upper: Int) {
    precondition(lower <= upper, "a span ends before it begins")
    self.lower = lower
    self.upper = upper
  }

  public var count: Int { upper - lower }
  public var isEmpty: Bool { lower == upper }

  public func contains(_ offset: Int) -> Bool { lower <= offset && offset < upper }
  public func contains(_ other: Span) -> Bool { lower <= other.lower && other.upper <= upper }
  public func overlaps(_ other: Span) -> Bool { lower < other.upper && other.lower < upper }

  /// The smallest span that holds both.
  public func union(_ other: Span) -> Span {
    Span(min(lower, other.lower), max(upper, other.upper))
  }

  /// Spans are in text order: by where they begin, then by where they end.
  public static func < (left: Span, right: Span) -> Bool {
    (left.lower, left.upper) < (right.lower, right.upper)
  }
}
