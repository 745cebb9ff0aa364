import Export

/// The counts of a batch: what is written of each article as it comes, and of all of them at the end.
struct StatisticsOutput {
  private let table: StatisticsTable?
  private var sum = Statistics()

  init(_ table: StatisticsTable?) { self.table = table }

  /// What stands before all else.
  var opening: String { table.map(Statistics.names) ?? Statistics.heading }

  /// What is written of an article.
  mutating func take(_ lines: [UInt8]) -> String {
    guard let article = ArticleStatistics(lines: lines) else { return "" }
    if table != .articles { sum.add(article) }
    switch table {
    case nil: return Statistics.line(article)
    case .articles: return Statistics.row(article)
    case .speakers: return ""
    }
  }

  /// What stands after all articles.
  var closing: String {
    switch table {
    case nil: "\n" + sum.text
    case .articles: ""
    case .speakers: sum.speakerRows
    }
  }
}
