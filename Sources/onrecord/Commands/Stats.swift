import Commands
import Export
import Files

/// `onrecord stats`: articles in, counts out.
struct Stats {
  private let articles: ArticleSelection
  private let table: StatisticsTable?

  init(_ command: StatsCommand) throws(FileError) {
    articles = try ArticleSelection(command.articles)
    table = command.csv
  }

  /// Analyses the articles and writes what is counted in them.
  func run() throws {
    var output = BatchOutput()
    output.counting = StatisticsOutput(table)
    try articles.analyzed(as: .statistics, to: output).end()
  }
}
