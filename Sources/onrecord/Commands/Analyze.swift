import Commands
import Text

/// `onrecord analyze`: articles in, JSON out.
struct Analyze {
  private let articles: ArticleSelection
  private let explain: Bool

  init(_ command: AnalyzeCommand) {
    articles = ArticleSelection(command.articles)
    explain = command.explain
  }

  /// Writes one document as JSON.
  init(file: String, date: CalendarDate?) {
    articles = ArticleSelection(file: file, date: date)
    explain = false
  }

  func run() throws {
    let isSingle = articles.files.count == 1
    var output = BatchOutput()
    output.holdsErrors = !isSingle && !explain
    let answer: AnalysisOrder.Answer = explain ? .explanation : isSingle ? .indented : .line
    try articles.analyzed(as: answer, to: output).end()
  }
}
