import PageFacts

/// The table of the names of months as pages write them.
enum MonthWords {
  private static let rows = PageFacts.rows(of: "months.tsv")

  private static let between = Set(rows.filter { $0.last == "between" }.map { $0[0] })

  private static let numbers: [String: Int] = Dictionary(
    rows.compactMap { row in row.last.flatMap { Int($0) }.map { (row[0], $0) } },
    uniquingKeysWith: { first, _ in first }
  )

  /// The number of a month by its name, 1 to 12; nil for all other words.
  static func number(of word: Substring) -> Int? { numbers[word.lowercased()] }

  /// Whether a word may stand between the number of a day and its month.
  static func mayStandBetween(_ word: Substring) -> Bool { between.contains(word.lowercased()) }
}
