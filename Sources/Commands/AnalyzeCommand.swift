package import ArgumentParser

/// `onrecord analyze [FILE]...`: articles are to be analysed and written as JSON.
package struct AnalyzeCommand: ParsableCommand {
  /// What `onrecord analyze --help` says above the options.
  package static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Write who said what in articles as JSON.",
    usage: "onrecord analyze [OPTION]... [FILE]...",
    discussion: """
      One file gives an indented object, several, or the files in a folder, give one object a \
      line; - is standard input. \
      With --jsonl, articles are read from standard input instead, one JSON object a line with the \
      keys "id" and "text", and, if known, "title" and "published" (YYYY-MM-DD), which comes before \
      --date; one object a line is written, in the same order. With --explain, each quotation is \
      shown with its cue, source, rule, confidence and runner-up instead. In the place of an \
      article that cannot be read or analysed stands {"id", "error"}, and the exit status is 1.
      """
  )

  /// Whether it is told, as text, why each quotation has its source.
  @Flag(help: "Show why each quotation has its source, as text.")
  package var explain = false

  /// The file to write, nil for standard output.
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the lines to this file.", valueName: "file"),
    completion: .file()
  )
  package var output: String?

  /// Whether the lines that stand in the output are kept, and only the rest is analysed.
  @Flag(help: "Keep the whole lines of the output, and go on after them.")
  package var resume = false

  /// The articles.
  @OptionGroup package var articles: ArticleOptions

  @OptionGroup private var program: ProgramOptions

  /// The command with the values its options have unless given.
  package init() {}

  /// What the parser cannot see to be wrong.
  func check() throws {
    try articles.check(to: "analyze")
    if output == "" { throw ValidationError("the name of the output is empty") }
    if resume && output == nil { throw ValidationError("--resume is for a file of --output") }
    if resume && explain { throw ValidationError("--resume is for JSON, and --explain gives text") }
  }

  /// Why an output cannot be gone on with.
  package static let notOfThese = UsageError(
    "the output does not hold the first of these articles: without --resume it is written anew",
    of: .analyze
  )
}
