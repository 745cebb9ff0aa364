internal import ArgumentParser
internal import Interface
internal import Text

/// `onrecord [read] [FILE] [+/TEXT]`: what is to be read, and how.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
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
      KeysCommand.self, ThemesCommand.self, StateCommand.self, ConfigCommand.self,
    ]
  )

  @Argument(
    help: ArgumentHelp("The articles, and the text to begin at.", valueName: "file"),
    completion: .file()
  )
  private var operands: [String] = []

  @Flag(help: "Print the article with its speakers in brackets.")
  private var plain = false

  @Flag(help: "Print one labelled line a thing, for screen readers.")
  private var linear = false

  @Flag(help: "Write the analysis as JSON, as onrecord analyze does.")
  private var json = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Take this day, YYYY-MM-DD, as that of publication.", valueName: "day"),
    transform: Values.day
  )
  private var date: CalendarDate?

  @Option(help: "Use the theme of this name, or this theme file.", completion: .file())
  private var theme: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Print lines of N columns, from 20; 0: unbroken; else 80.", valueName: "n"),
    transform: Values.columns
  )
  private var width = 80

  @Option(help: ArgumentHelp("Use colours in the reader; NO_COLOR is never.", valueName: "when"))
  private var color = ColorChoice.auto

  @Flag(help: "Leave the mouse to the terminal.")
  private var noMouse = false

  @Flag(help: "Keep nothing, and take up nothing that was kept.")
  private var noState = false

  @Option(help: ArgumentHelp("Use these keys: less has counts, h and ?.", valueName: "keys"))
  private var keys: KeyScheme?

  @Flag(help: "Draw with ASCII characters alone.")
  private var ascii = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Begin at, or print, the quotation of this number.", valueName: "n"),
    transform: { try Values.number($0, from: 1) }
  )
  private var quote: Int?

  @Option(
    help: ArgumentHelp("Show, or print, one speaker alone, by part of the name.", valueName: "name")
  )
  private var speaker: String?

  @Option(help: "Begin in this pane.")
  private var pane: PaneName?

  @OptionGroup private var program: ProgramOptions

  /// What is asked for, where it means something.
  var request: ReadRequest {
    get throws {
      var request = ReadRequest(operands)
      (request.plain, request.linear, request.json) = (plain, linear, json)
      (request.date, request.width) = (date, width)
      (request.theme, request.color, request.ascii) = (theme, color, ascii)
      (request.noMouse, request.noState, request.keys) = (noMouse, noState, keys)
      (request.quote, request.speaker, request.pane) = (quote, speaker, pane)
      try request.check()
      return request
    }
  }
}
