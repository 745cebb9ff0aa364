package import ArgumentParser
package import Export

/// `onrecord export FORMAT [FILE]...`: articles are to be analysed and written in a format.
package struct ExportCommand: ParsableCommand {
  /// What `onrecord export --help` says above the options.
  package static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write who said what in articles as a table, a map, a page or a note.",
    usage: "onrecord export FORMAT [OPTION]... [FILE]...",
    discussion: """
      csv and tsv are tables (see --table), with an apostrophe before what a spreadsheet would take \
      for a formula; geojson has a feature for each country; json and jsonl are the documents of \
      onrecord analyze; html is one page that needs nothing else; markdown is a note for each \
      article; annotations are Web Annotations in JSON-LD; labelstudio are tasks with predictions for \
      Label Studio. Articles are named or given with --jsonl \
      as for onrecord analyze. An article that cannot be read or analysed is named on standard \
      error, and the exit status is 1.
      """
  )

  /// What is written.
  @Argument(help: ArgumentHelp("The format.", valueName: "format"))
  package var format: ExportFormat

  /// What the rows of CSV and TSV are.
  @Option(help: "What the rows of csv and tsv are.")
  package var table = ExportTable.quotations

  /// Whether CSV and TSV begin with a byte-order mark.
  @Flag(help: "Begin csv and tsv with a byte-order mark, for Excel.")
  package var bom = false

  /// The file to write, or the folder for a file of each article; nil for standard output.
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write this file; or, in a folder (NAME/), one for each article.",
      valueName: "file"
    ),
    completion: .file()
  )
  package var output: String?

  /// The articles.
  @OptionGroup package var articles: ArticleOptions

  @OptionGroup private var program: ProgramOptions

  /// The command with the values its options have unless given.
  package init() {}

  /// What the parser cannot see to be wrong.
  func check() throws {
    try articles.check(to: "export")
    if output == "" { throw ValidationError("the name of the output is empty") }
    let hasTable = format == .csv || format == .tsv
    if bom && !hasTable { throw ValidationError("--bom is for csv and tsv") }
    if table != .quotations && !hasTable { throw ValidationError("--table is for csv and tsv") }
  }

  /// Why many articles cannot be written to one file.
  package static let needsFolder = UsageError(
    "a file of this format holds one article: name a folder with --output, as in --output notes/",
    of: .export
  )

  /// The format with what was chosen for it.
  package var setting: ExportSetting {
    var setting = ExportSetting(format)
    setting.table = table
    setting.hasMark = bom
    return setting
  }
}

extension ExportFormat: ExpressibleByArgument {}
extension ExportTable: ExpressibleByArgument {}
