import Commands
import Files
import Text

/// `onrecord analyze`: articles in, JSON out.
struct Analyze {
  private let articles: ArticleSelection
  private let explain: Bool
  private let path: Path?
  private let resumes: Bool

  init(_ command: AnalyzeCommand) throws(FileError) {
    articles = try ArticleSelection(command.articles)
    explain = command.explain
    path = command.output.map(Path.init(argument:))
    resumes = command.resume
  }

  /// Writes a document as JSON for each file.
  init(files: [String], date: CalendarDate?) {
    articles = ArticleSelection(files: files, date: date)
    explain = false
    path = nil
    resumes = false
  }

  /// Analyses the articles and writes them to the output, to whose lines it may add.
  func run() throws {
    var output = BatchOutput()
    output.holdsErrors = !articles.isSingle && !explain
    let answer: AnalysisOrder.Answer =
      explain ? .explanation : articles.isSingle && !resumes ? .indented : .line
    let file = try path.map { path throws(FileError) in
      try AppendedFile(path, keepsLines: resumes)
    }
    if let file {
      output.descriptor = file.descriptor
      output.name = file.name
    }
    try articles.analyzed(as: answer, to: output, after: file).end()
  }
}
