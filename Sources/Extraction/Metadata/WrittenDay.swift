import Text

/// A day of the calendar as a text writes it.
struct WrittenDay {
  /// YYYY-MM-DD.
  let iso: String
  /// How many words reach to its end.
  let end: Int

  /// The first day that these words write.
  init?(_ words: [Substring]) {
    for start in words.indices {
      let rest = words[start...]
      if let found = Self.ordered(rest) ?? Self.dayFirst(rest) ?? Self.monthFirst(rest) {
        self = found
        return
      }
    }
    return nil
  }

  private init?(year: Int?, month: Int?, day: Int?, end: Int) {
    guard let year, let month, let day, 1990...2100 ~= year,
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    iso = date.description
    self.end = end
  }

  /// 2024-05-07, 2024/05/07, 2024/may/07, 20240507; 07.05.2024 by day, 05/07/2024 by month where both can be.
  private static func ordered(_ words: ArraySlice<Substring>) -> WrittenDay? {
    let start = words.startIndex
    guard let first = words.first, let number = Int(first) else { return nil }
    if first.count == 8 {
      let (year, rest) = number.quotientAndRemainder(dividingBy: 10_000)
      return WrittenDay(year: year, month: rest / 100, day: rest % 100, end: start + 1)
    }
    guard words.count >= 5, "-/.".contains(words[start + 1]), words[start + 3] == words[start + 1],
      let second = Int(words[start + 2]) ?? MonthWords.number(of: words[start + 2]),
      let third = Int(words[start + 4])
    else { return nil }
    if first.count == 4 {
      return WrittenDay(year: number, month: second, day: third, end: start + 5)
    }
    guard words[start + 4].count == 4 else { return nil }
    let byMonth = words[start + 1] == "/" && number <= 12 || second > 12
    return byMonth
      ? WrittenDay(year: third, month: number, day: second, end: start + 5)
      : WrittenDay(year: third, month: second, day: number, end: start + 5)
  }

  /// 7 May 2024, 7th of May 2024, 7 de mayo de 2024.
  private static func dayFirst(_ words: ArraySlice<Substring>) -> WrittenDay? {
    guard let first = words.first, first.count <= 2, let day = Int(first) else { return nil }
    for place in words.indices.dropFirst().prefix(3) {
      if let month = MonthWords.number(of: words[place]) {
        return withYear(words[(place + 1)...], month: month, day: day)
      }
      guard MonthWords.mayStandBetween(words[place]) else { return nil }
    }
    return nil
  }

  /// May 7, 2024, or May 7th 2024.
  private static func monthFirst(_ words: ArraySlice<Substring>) -> WrittenDay? {
    guard let first = words.first, let month = MonthWords.number(of: first) else { return nil }
    for place in words.indices.dropFirst().prefix(2) {
      guard words[place].count <= 2, let day = Int(words[place]) else { continue }
      return withYear(words[(place + 1)...], month: month, day: day)
    }
    return nil
  }

  private static func withYear(_ words: ArraySlice<Substring>, month: Int, day: Int) -> WrittenDay?
  {
    for place in words.indices.prefix(3) where words[place].count == 4 {
      guard let year = Int(words[place]) else { continue }
      return WrittenDay(year: year, month: month, day: day, end: place + 1)
    }
    return nil
  }
}
