import Analysis
import Articles
import Assets
import Commands
import Discourse
import Files
import Glibc
import Interface
import Printing
import Terminal
import Text
import Themes

/// `onrecord [FILE]`: the reader.
struct Read {
  private let command: ReadCommand

  init(_ command: ReadCommand) { self.command = command }

  func run() throws {
    if command.json { return try Analyze(file: command.file ?? "-", date: command.date).run() }
    let article = try article()
    if command.linear {
      return try Output.standard.write(Outline(article, analysis(of: article)).text)
    }
    let isReader = isatty(1) == 1 && !Screen.isDumb(Environment["TERM"])
    if command.plain || !isReader { return try show(article) }
    let look = try chosenLook()
    var status: Int32 = 0
    do {
      var loop = try Loop(article, look: look, opening: command.opening, source: source)
      status = loop.run()
    } catch {
      Report.error(error.description)
      try show(article)
    }
    if status != 0 { throw Failure(status: status) }
  }

  /// The file that is read ("-": standard input); nil for the sample.
  private var file: String? { command.file ?? (isatty(0) == 1 ? nil : "-") }

  private func article() throws -> Article {
    guard let file else { return sample }
    do {
      let contents = try DocumentFile.contents(of: file)
      if file == "-" { StandardInput.keep(contents.bytes) }
      let manner = DocumentFile.Manner(published: command.date)
      return try DocumentFile.article(contents, of: file, manner) {
        Report.error("\($0): only the first \(DocumentFile.limit >> 20) MB are read")
      }
    } catch {
      Report.error(error.description)
      throw Failure.unreadable
    }
  }

  private var sample: Article {
    let record = Record(id: "sample", published: command.date, source: nil)
    return PlainText.read(Asset.file("sample.txt").text, record: record)
  }

  /// Where the reader reads the article again.
  private var source: ArticleSource { ArticleSource(file: file, published: command.date) }

  private func show(_ article: Article) throws {
    let transcript = Transcript(article, analysis(of: article), columns: command.width)
    try Output.standard.write(transcript.text)
  }

  private func analysis(of article: Article) -> Analysis {
    if Survival.isTextOnly { Report.error(Survival.apology) }
    return Survival.analysis(of: article)
  }

  private func chosenLook() throws -> Look {
    let usesColor = command.color.usesColor(wantsNone: Environment["NO_COLOR"] != nil)
    let first = FirstTheme(
      chosen: command.theme,
      usesColor: usesColor,
      background: Environment["COLORFGBG"]
    )
    do {
      return Look(
        theme: try ThemeFiles.theme(first.name, isLight: first.isLight),
        isLight: first.isLight,
        followsBackground: first.followsBackground,
        isASCII: command.ascii,
        options: Screen.Options(usesMouse: !command.noMouse, usesColor: usesColor)
      )
    } catch {
      throw UsageError(error.description)
    }
  }
}
