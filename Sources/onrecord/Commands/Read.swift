import ArgumentParser
import Articles
import Assets
import Discourse
import Display
import Files
import Glibc
import Interface
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

  @Flag(help: "Print one labelled line for each thing, for screen readers.")
  var linear = false

  @Flag(help: "Write the analysis as JSON, as onrecord analyze does.")
  var json = false

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

  @Flag(help: "Draw with ASCII characters alone.")
  var ascii = false

  @Option(help: "Begin at the quotation of this number.")
  var quote: Int?

  @Option(help: "Begin with one speaker alone, by a part of the name.")
  var speaker: String?

  @Option(help: "Begin in this pane: text, quotes, actors or map.")
  var pane: PaneName?

  @Argument(
    help: ArgumentHelp(
      "The article, as UTF-8 text (- is standard input), and +/TEXT to begin where a text stands.",
      valueName: "file"
    )
  )
  var arguments: [String] = []

  private var file: String? { arguments.first { !$0.hasPrefix("+/") } }

  mutating func validate() throws {
    if width < 20 { throw ValidationError("--width is at least 20.") }
    let files = arguments.filter { !$0.hasPrefix("+/") }
    if files.count > 1 { throw ValidationError("Name one article, not \(files.count).") }
  }

  mutating func run() throws {
    if json { return try writeJSON() }
    let article = try article()
    if linear { return try write(Outline(article, Analyzer.analyze(article)).text) }
    if plain || isatty(1) != 1 || Screen.isDumb(Environment["TERM"]) { return try show(article) }
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

  /// What is done first in the reader.
  private var opening: [Action] {
    var actions: [Action] = []
    if let speaker { actions.append(.filter(.words(speaker))) }
    if let pattern = arguments.first(where: { $0.hasPrefix("+/") }) {
      actions.append(.search(.find(String(pattern.dropFirst(2)))))
    }
    if let quote { actions.append(.jump(.quotation(quote))) }
    if let pane { actions.append(.focus(.pane(pane))) }
    return actions
  }

  private func writeJSON() throws {
    var command = try Analyze.parse([file ?? "-"])
    command.date = date
    try command.run()
  }

  private func write(_ text: String) throws {
    _ = try? Output.standard.write(Array(text.utf8))
  }

  private func show(_ article: Article) throws {
    let transcript = Transcript(
      article: article,
      analysis: Analyzer.analyze(article),
      columns: width
    )
    try write(transcript.text)
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
      return Look(
        theme: try ThemeFiles.theme(name, isLight: isLight),
        isLight: isLight,
        followsBackground: theme == nil && usesColor && Environment["COLORFGBG"] == nil,
        isASCII: ascii,
        options: screenOptions
      )
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

extension PaneName: ExpressibleByArgument {
  /// The pane of this name.
  package init?(argument: String) {
    guard let pane = PaneName.allCases.first(where: { $0.title.lowercased() == argument }) else {
      return nil
    }
    self = pane
  }
}
