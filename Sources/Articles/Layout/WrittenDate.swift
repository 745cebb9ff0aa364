internal import Text

/// Finds full dates as newspapers write them.
enum WrittenDate {
  /// The first full date in a text: "April 25, 2007", "25th April 2007", "2007-04-25".
  static func first(in text: some StringProtocol) -> CalendarDate? {
    guard text.utf8.holdsYear else { return nil }
    let words = Array(text.utf8).split { !isAlphanumeric($0) }.map { Array($0) }
    for start in words.indices where start + 2 < words.count {
      if let date = date(words[start], words[start + 1], words[start + 2]) { return date }
    }
    return nil
  }

  private static func date(_ first: [UInt8], _ second: [UInt8], _ third: [UInt8]) -> CalendarDate? {
    if let year = year(first), let month = number(second), let day = number(third) {
      return CalendarDate(year: year, month: month, day: day)
    }
    guard let year = year(third) else { return nil }
    if let month = month(first), let day = number(second) {
      return CalendarDate(year: year, month: month, day: day)
    }
    guard let day = number(first), let month = month(second) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The month this word names or abbreviates.
  static func month(_ word: [UInt8]) -> Int? {
    guard word.count >= 3 else { return nil }
    let word = word.map { $0 | 0x20 }
    let index = MonthNames.all.firstIndex { $0 == word || word.count <= 4 && $0.starts(with: word) }
    return index.map { $0 + 1 }
  }

  private static func year(_ word: [UInt8]) -> Int? {
    guard word.count == 4, let year = number(word), (1600...2199).contains(year) else { return nil }
    return year
  }

  /// The number, also with "st", "nd", "rd" or "th" behind it.
  private static func number(_ word: [UInt8]) -> Int? {
    let digits = word.prefix { CharacterClass(byte: $0) == .digit }
    let suffix = String(decoding: word.dropFirst(digits.count), as: UTF8.self)
    guard digits.count <= 4, ["", "st", "nd", "rd", "th"].contains(suffix) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    let found = CharacterClass(byte: byte)
    return found.isLetter || found == .digit || found == .wide
  }
}
