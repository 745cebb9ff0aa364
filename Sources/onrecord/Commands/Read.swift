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
      var loop = try Loop(article, look: look, opening: command.opening)
      status = loop.run()
    } catch {
      Report.error(error.description)
      try show(article)
    }
    if status != 0 { throw Failure(status: status) }
  }

  private func article() throws -> Article {
    guard let file = command.file ?? (isatty(0) == 1 ? nil : "-") else {
      let record = Record(id: "sample", published: command.date, source: nil)
      return PlainText.read(Asset.file("sample.txt").text, record: record)
    }
    do {
      let contents = try DocumentFile.contents(of: file)
      if file == "-" { StandardInput.keep(contents.bytes) }
      return try DocumentFile.article(contents, of: file, published: command.date) {
        Report.error("\($0): only the first \(DocumentFile.limit >> 20) MB are read")
      }
    } catch {
      Report.error(error.description)
      throw Failure.unreadable
    }
  }

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
