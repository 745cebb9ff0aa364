import ArgumentParser
import Articles
import Assets
import Discourse
import Display
import Files
import Glibc
import Terminal

/// `onrecord [FILE]`: the reader.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read an article: who said what, and where (the default).",
    discussion: """
      Without a file the built-in sample is opened. Where standard output is no terminal, and with \
      TERM=dumb, the article is printed with its speakers in brackets. Options in ONRECORD_OPTS come \
      before those of the command line.
      """
  )

  /// When colours are used.
  enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

  @Flag(help: "Print the article with its speakers in brackets.")
  var plain = false

  @Option(help: "The day of publication (YYYY-MM-DD).")
  var date: CalendarDate?

  @Option(help: "The name of a theme, or a theme file.")
  var theme: String?

  @Option(help: "Columns of printed text, from 20.")
  var width = 80

  @Option(help: "Whether to use colours; NO_COLOR stands for never.")
  var color = ColorChoice.auto

  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
  var isMouseless = false

  @Argument(help: "The article, as UTF-8 text; - is standard input.")
  var file: String?

  mutating func validate() throws {
    if width < 20 { throw ValidationError("--width is at least 20.") }
  }

  mutating func run() throws {
    let article = try article()
    if plain || isatty(1) != 1 || Screen.isDumb(Environment["TERM"]) { return try show(article) }
    let look = try chosenLook()
    var status: Int32 = 0
    do {
      var loop = try Loop(article, look: look, options: screenOptions)
      status = loop.run()
    } catch {
      Report.error(error.description)
      try show(article)
    }
    if status != 0 { throw Failure(status: status) }
  }

  private func article() throws -> Article {
    guard let file = file ?? (isatty(0) == 1 ? nil : "-") else {
      let record = Record(id: "sample", published: date, source: nil)
      return PlainText.read(Asset.text("sample.txt"), record: record)
    }
    do {
      return try DocumentFile.article(file, published: date)
    } catch {
      Report.error(error.description)
      throw Failure.unreadable
    }
  }

  private func show(_ article: Article) throws {
    let transcript = Transcript(
      article: article,
      analysis: Analyzer.analyze(article),
      columns: width
    )
    _ = try? Output.standard.write(Array(transcript.text.utf8))
  }

  private var usesColor: Bool {
    switch color {
    case .auto: Environment["NO_COLOR"] == nil
    case .always: true
    case .never: false
    }
  }

  private var screenOptions: Screen.Options {
    Screen.Options(usesMouse: !isMouseless, usesColor: usesColor)
  }

  private func chosenLook() throws -> Look {
    let isLight = Self.isLight(Environment["COLORFGBG"])
    let name = theme ?? (usesColor ? isLight ? "paper" : "dusk" : "monochrome")
    do {
      return Look(theme: try ThemeFiles.theme(name, isLight: isLight), isLight: isLight)
    } catch {
      throw ValidationError(error.description)
    }
  }

  /// Whether the last colour of `COLORFGBG`, the background, is a light one.
  private static func isLight(_ value: String?) -> Bool {
    guard let last = value?.split(separator: ";").last, let index = Int(last) else { return false }
    return index == 7 || (9...15).contains(index)
  }
}
