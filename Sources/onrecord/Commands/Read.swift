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

/// `onrecord [FILE]`: the reader.
struct Read {
  private let command: ReadCommand

  init(_ command: ReadCommand) { self.command = command }

  func run() throws {
    if command.json { return try Analyze(file: command.file ?? "-", date: command.date).run() }
    let article = try article()
    if command.linear {
      return try write(Outline(article, Analyzer.analyze(article)).text)
    }
    let isReader = isatty(1) == 1 && !Screen.isDumb(Environment["TERM"])
    if command.plain || !isReader { return try show(article) }
    let look = try chosenLook()
    var status: Int32 = 0
    do {
      var loop = try Loop(article, look: look, opening: opening)
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
      return try DocumentFile.article(file, published: command.date)
    } catch {
      Report.error(error.description)
      throw Failure.unreadable
    }
  }

  /// What is done first in the reader.
  private var opening: [Action] {
    var actions: [Action] = []
    if let speaker = command.speaker { actions.append(.filter(.words(speaker))) }
    if let pattern = command.pattern { actions.append(.search(.find(pattern))) }
    if let quote = command.quote { actions.append(.jump(.quotation(quote))) }
    if let pane = command.pane { actions.append(.focus(.pane(pane))) }
    return actions
  }

  private func write(_ text: String) throws {
    _ = try? Output.standard.write(Array(text.utf8))
  }

  private func show(_ article: Article) throws {
    try write(Transcript(article, Analyzer.analyze(article), columns: command.width).text)
  }

  private var usesColor: Bool {
    switch command.color {
    case .auto: Environment["NO_COLOR"] == nil
    case .always: true
    case .never: false
    }
  }

  private var screenOptions: Screen.Options {
    Screen.Options(usesMouse: !command.noMouse, usesColor: usesColor)
  }

  private func chosenLook() throws -> Look {
    let isLight = Self.isLight(Environment["COLORFGBG"])
    let theme = command.theme
    let name = theme ?? (usesColor ? isLight ? "paper" : "dusk" : "monochrome")
    do {
      return Look(
        theme: try ThemeFiles.theme(name, isLight: isLight),
        isLight: isLight,
        followsBackground: theme == nil && usesColor && Environment["COLORFGBG"] == nil,
        isASCII: command.ascii,
        options: screenOptions
      )
    } catch {
      throw UsageError(error.description)
    }
  }

  /// Whether the last colour of `COLORFGBG`, the background, is a light one.
  private static func isLight(_ value: String?) -> Bool {
    guard let last = value?.split(separator: ";").last, let index = Int(last) else { return false }
    return index == 7 || (9...15).contains(index)
  }
}
