package import ArgumentParser

/// `onrecord analyze [FILE]...`: articles are to be analysed and written as JSON.
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
      shown with its cue, source, rule, confidence and runner-up instead. In the place of an \
      article that cannot be read or analysed stands {"id", "error"}, and the exit status is 1.
      """
  )

  /// Whether it is told, as text, why each quotation has its source.
  @Flag(help: "Show why each quotation has its source, as text.")
  package var explain = false

  /// The articles.
  @OptionGroup package var articles: ArticleOptions

  @OptionGroup private var program: ProgramOptions

  package init() {}

  /// What the parser cannot see to be wrong.
  func check() throws { try articles.check(to: "analyze") }
}
