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
      shown with its cue, source, rule, confidence and runner-up instead.
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

  @OptionGroup private var program: ProgramOptions

  package init() {}

  /// What the parser cannot see to be wrong.
  func check() throws {
    if files.contains("") { throw ValidationError("the name of a file is empty") }
    if jsonl && !files.isEmpty { throw ValidationError("name files or give --jsonl, not both") }
    if !jsonl && files.isEmpty { throw ValidationError("name a file to analyze, or give --jsonl") }
  }
}
