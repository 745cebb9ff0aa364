package import ArgumentParser
package import Interface
package import Text

/// `onrecord [read] [FILE] [+/TEXT]`: what is to be read, and how.
package struct ReadCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "onrecord",
    abstract: "Read articles: who said what, and where.",
    usage: "onrecord [read] [OPTION]... [FILE]... [+/TEXT]",
    discussion: """
      FILE is a file, an address, a folder of files, or - for standard input; of several, the first \
      is shown, and :n goes on. Without a file the built-in sample is opened; +/TEXT begins where that text stands. Where standard output is no terminal, and with \
      TERM=dumb, the article is printed with its speakers in brackets. Options in ONRECORD_OPTS \
      come before those of the command line.
      """,
    subcommands: [
      AnalyzeCommand.self, ExportCommand.self, StatsCommand.self, SchemaCommand.self,
      KeysCommand.self, StateCommand.self, ConfigCommand.self,
    ]
  )

  @Argument(
    help: ArgumentHelp("The articles, and the text to begin at.", valueName: "file"),
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

  /// The columns of printed lines; 0 for paragraphs on one line each.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Print lines of N columns, from 20; 0: unbroken; else 80.", valueName: "n"),
    transform: Values.columns
  )
  package var width = 80

  /// When colours are used; `NO_COLOR` makes `auto` never.
  @Option(help: ArgumentHelp("Use colours in the reader; NO_COLOR is never.", valueName: "when"))
  package var color = ColorChoice.auto

  /// Whether the mouse is left to the terminal.
  @Flag(help: "Leave the mouse to the terminal.")
  package var noMouse = false

  /// Whether nothing is kept of this reading, or taken up from an earlier one.
  @Flag(help: "Keep nothing, and take up nothing that was kept.")
  package var noState = false

  /// Whether only ASCII characters are drawn.
  @Flag(help: "Draw with ASCII characters alone.")
  package var ascii = false

  /// The number of the quotation to begin at, from 1.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Begin at, or print, the quotation of this number.", valueName: "n"),
    transform: { try Values.number($0, from: 1) }
  )
  package var quote: Int?

  /// The beginning of a word in the name of the speaker to show alone.
  @Option(
    help: ArgumentHelp("Show, or print, one speaker alone, by part of the name.", valueName: "name")
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
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("standard input is read but once")
    }
    if json && (speaker != nil || quote != nil || pattern != nil) {
      throw ValidationError("--json writes all of it; --speaker, --quote and +/TEXT print a part")
    }
  }

  /// The files, folders and addresses to read, `-` for standard input.
  package var files: [String] { operands.filter { !$0.hasPrefix("+/") } }

  /// The text of `+/TEXT`.
  package var pattern: String? {
    operands.first { $0.hasPrefix("+/") }.map { String($0.dropFirst(2)) }
  }
}
