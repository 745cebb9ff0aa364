package import ArgumentParser
package import Text

/// Which articles a command takes, and how much of the machine.
package struct ArticleOptions: ParsableArguments {
  /// The files to read, `-` for standard input.
  @Argument(help: ArgumentHelp("The articles.", valueName: "file"), completion: .file())
  package var files: [String] = []

  /// Whether articles are read as JSON Lines from standard input.
  @Flag(help: "Read articles as JSON Lines from standard input.")
  package var jsonl = false

  /// Whether what the person corrected in the reader goes before what is found.
  @Flag(help: "Take what was corrected in the reader for true.")
  package var corrected = false

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

  /// One article at a time, of at most 16 MB, in at most 60 seconds.
  package init() {}

  /// What the parser cannot see to be wrong, told with what the command does to articles.
  func check(to verb: String) throws {
    if files.contains("") { throw ValidationError("the name of a file is empty") }
    if jsonl && !files.isEmpty { throw ValidationError("name files or give --jsonl, not both") }
    if !jsonl && files.isEmpty { throw ValidationError("name a file to \(verb), or give --jsonl") }
  }
}
