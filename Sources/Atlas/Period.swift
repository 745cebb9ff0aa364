package import Assets
package import Text

/// The days from one, included, to another, excluded; either may be open.
package struct Period: Hashable, Sendable {
  /// The first day in it; nil where it has no beginning.
  package let from: CalendarDate?
  /// The first day after it; nil where it has no end.
  package let to: CalendarDate?

  /// The period that has every day, open on both sides.
  package static let always = Period(from: nil, to: nil)

  private init(from: CalendarDate?, to: CalendarDate?) {
    self.from = from
    self.to = to
  }

  /// The period between two dates written YYYY-MM-DD, where an empty text leaves that side open;
  /// nil for a text that is neither.
  package init?(_ from: AssetBytes, _ to: AssetBytes) {
    self.from = CalendarDate(iso: from.text)
    self.to = CalendarDate(iso: to.text)
    guard from.isEmpty == (self.from == nil), to.isEmpty == (self.to == nil) else { return nil }
  }

  /// Whether the day lies in the period.
  package func contains(_ day: CalendarDate) -> Bool {
    if let from, day < from { return false }
    if let to, day >= to { return false }
    return true
  }

  /// Whether the two have a day in common.
  package func overlaps(_ other: Period) -> Bool {
    if let from, let end = other.to, end <= from { return false }
    if let to, let start = other.from, to <= start { return false }
    return true
  }
}
