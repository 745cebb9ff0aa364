package import ArgumentParser
package import Text

/// `onrecord analyze`: which articles are to be written as JSON, and how.
package struct AnalyzeCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Write who said what in articles as JSON.",
    usage: "onrecord analyze [OPTION]... [FILE]...",
    discussion: """
      One file gives an indented object, several give one object a line; - is standard input. \
      With --jsonl, articles are read from standard input instead, one JSON object a line with the \
      keys "id" and "text", and, if known, "title" and "published" (YYYY-MM-DD), which comes before \
      --date; one object a line is written, in the same order. With --explain, each quotation is \
      shown with its cue, source, rule, confidence and runner-up instead. In the place of an article       that cannot be read or analysed stands {"id", "error"}, and the exit status is 1.
      """
  )

  /// The files to read, `-` for standard input.
  @Argument(help: ArgumentHelp("The articles.", valueName: "file"), completion: .file())
  package var files: [String] = []

  /// Whether articles are read as JSON Lines from standard input.
  @Flag(help: "Read articles as JSON Lines from standard input.")
  package var jsonl = false

  /// Whether it is told, as text, why each quotation has its source.
  @Flag(help: "Show why each quotation has its source, as text.")
  package var explain = false

  /// The day of publication of articles that do not say theirs.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Take this day, YYYY-MM-DD, as that of publication.", valueName: "day"),
    transform: Values.day
  )
  package var date: CalendarDate?

  /// How many articles are analysed at once.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Analyse N articles at once; else one.", valueName: "n"),
    transform: { try Values.number($0, in: 1...256) }
  )
  package var jobs = 1

  /// The most seconds that an article may take.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Give an article up after so long; else 60.", valueName: "seconds"),
    transform: Values.seconds
  )
  package var timeout = 60.0

  /// The most megabytes (2^20 bytes) that an article may have.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Read articles of at most so many MB; else 16.", valueName: "mb"),
    transform: { try Values.number($0, in: 1...1024) }
  )
  package var maxSize = 16

  @OptionGroup private var program: ProgramOptions

  package init() {}

  /// What the parser cannot see to be wrong.
  func check() throws {
    if files.contains("") { throw ValidationError("the name of a file is empty") }
    if jsonl && !files.isEmpty { throw ValidationError("name files or give --jsonl, not both") }
    if !jsonl && files.isEmpty { throw ValidationError("name a file to analyze, or give --jsonl") }
  }
}
