package import ArgumentParser
package import Export

/// `onrecord stats [FILE]...`: it is to be counted who speaks how much.
package struct StatsCommand: ParsableCommand {
  /// What `onrecord stats --help` says above the options.
  package static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count who speaks how much in articles.",
    usage: "onrecord stats [OPTION]... [FILE]...",
    discussion: """
      Counts the words that are said: by whom, named or not, in quotation marks or not, from which \
      country; by women and men only where the text says so by a pronoun, a form of address or a \
      noun. Each article has a line, and all of them have tables. Articles are named or given with \
      --jsonl as for onrecord analyze; lines that it wrote are counted as they are.
      """
  )

  /// The table that is written as CSV; nil for text.
  @Option(help: "Write this table as CSV instead.")
  package var csv: StatisticsTable?

  /// The articles.
  @OptionGroup package var articles: ArticleOptions

  @OptionGroup private var program: ProgramOptions

  /// The command with the values its options have unless given.
  package init() {}

  /// What the parser cannot see to be wrong.
  func check() throws { try articles.check(to: "count") }
}

extension StatisticsTable: ExpressibleByArgument {}
