package import ArgumentParser
package import Text
package import Interface

/// `onrecord [read] [FILE] [+/TEXT]`: what is to be read, and how.
package struct ReadCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "onrecord",
    abstract: "Read an article: who said what, and where.",
    usage: "onrecord [read] [OPTION]... [FILE] [+/TEXT]",
    discussion: """
      FILE is UTF-8 text, and - is standard input. Without a file the built-in sample is \
      opened; +/TEXT begins where that text stands. Where standard output is no terminal, and with \
      TERM=dumb, the article is printed with its speakers in brackets. Options in ONRECORD_OPTS \
      come before those of the command line.
      """,
    subcommands: [
      AnalyzeCommand.self, ExportCommand.self, StatsCommand.self, SchemaCommand.self,
      KeysCommand.self,
    ]
  )

  @Argument(
    help: ArgumentHelp("The article, and the text to begin at.", valueName: "file"),
    completion: .file()
  )
  private var operands: [String] = []

  /// Whether the article is printed, each quotation after its speaker in brackets.
  @Flag(help: "Print the article with its speakers in brackets.")
  package var plain = false

  /// Whether one labelled line is printed for each thing.
  @Flag(help: "Print one labelled line a thing, for screen readers.")
  package var linear = false

  /// Whether the analysis is written as JSON.
  @Flag(help: "Write the analysis as JSON, as onrecord analyze does.")
  package var json = false

  /// The day of publication, where the person knows it.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Take this day, YYYY-MM-DD, as that of publication.", valueName: "day"),
    transform: Values.day
  )
  package var date: CalendarDate?

  /// The name of a theme, or the path of a theme file.
  @Option(help: "Use the theme of this name, or this theme file.", completion: .file())
  package var theme: String?

  /// The columns of printed lines.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Print lines of at most N columns, from 20; else of 80.", valueName: "n"),
    transform: { try Values.number($0, from: 20) }
  )
  package var width = 80

  /// When colours are used; `NO_COLOR` makes `auto` never.
  @Option(help: ArgumentHelp("Use colours; NO_COLOR is never.", valueName: "when"))
  package var color = ColorChoice.auto

  /// Whether the mouse is left to the terminal.
  @Flag(help: "Leave the mouse to the terminal.")
  package var noMouse = false

  /// Whether only ASCII characters are drawn.
  @Flag(help: "Draw with ASCII characters alone.")
  package var ascii = false

  /// The number of the quotation to begin at, from 1.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Begin at the quotation of this number.", valueName: "n"),
    transform: { try Values.number($0, from: 1) }
  )
  package var quote: Int?

  /// A part of the name of the speaker to show alone.
  @Option(
    help: ArgumentHelp("Begin with one speaker alone, by a part of the name.", valueName: "name")
  )
  package var speaker: String?

  /// The pane to begin in.
  @Option(help: "Begin in this pane.")
  package var pane: PaneName?

  @OptionGroup private var program: ProgramOptions

  package init() {}

  /// What the parser cannot see to be wrong.
  func check() throws {
    if files.contains("") { throw ValidationError("the name of the file is empty") }
    if files.count > 1 { throw ValidationError("name one article, not \(files.count)") }
  }

  private var files: [String] { operands.filter { !$0.hasPrefix("+/") } }

  /// The file to read, `-` for standard input; nil where none is named.
  package var file: String? { files.first }

  /// The text of `+/TEXT`.
  package var pattern: String? {
    operands.first { $0.hasPrefix("+/") }.map { String($0.dropFirst(2)) }
  }
}
