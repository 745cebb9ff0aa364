/// A day of the Gregorian calendar.
package struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// From 1 to 9999.
  package let year: Int
  /// From 1, January, to 12.
  package let month: Int
  /// From 1 to the last day of the month, leap years counted.
  package let day: Int

  /// The date, or nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date written YYYY-MM-DD, or nil.
  package init?(iso text: String) {
    self.init(iso: text[...])
  }

  /// The date written YYYY-MM-DD, or nil for any other text and for days that are in no calendar.
  package init?(iso text: Substring) {
    var digits = 0
    var place = 0
    for byte in text.utf8 {
      let isDash = place == 4 || place == 7
      guard isDash ? byte == 0x2d : 0x30...0x39 ~= byte else { return nil }
      if !isDash { digits = digits * 10 + Int(byte) - 0x30 }
      place += 1
      if place > 10 { return nil }
    }
    guard place == 10 else { return nil }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  /// YYYY-MM-DD.
  package var description: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// Whether the left day comes earlier.
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
