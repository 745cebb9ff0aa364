/// What the help says of a command, and how much may follow it.
struct Command: Sendable {
  let name: CommandName
  /// How its operands are written in the help.
  var operands = ""
  /// The most operands it takes, where there is such a number.
  var mostOperands: Int?
  let summary: String
  /// More about it, in lines of at most 80 columns.
  var about = ""

  static func named(_ name: CommandName) -> Command {
    table.first { $0.name == name } ?? Command(name: name, summary: "")
  }

  static let table = [
    Command(
      name: .read,
      operands: "[FILE] [+/TEXT]",
      summary: "Read an article: who said what, and where.",
      about: """
        FILE is UTF-8 text, and - is standard input. Without a file the built-in sample
        is opened; +/TEXT begins where that text stands. Where standard output is no
        terminal, and with TERM=dumb, the article is printed with its speakers in
        brackets. Options in ONRECORD_OPTS come before those of the command line.
        """
    ),
    Command(
      name: .analyze,
      operands: "[FILE]...",
      summary: "Write who said what in articles as JSON.",
      about: """
        One file gives an indented object, several give one object a line; - is standard
        input. With --jsonl, articles are read from standard input instead, one JSON
        object a line with the keys "id" and "text", and, if known, "title" and
        "published" (YYYY-MM-DD), which comes before --date; one object a line is
        written, in the same order. With --explain, each quotation is shown with its
        cue, source, rule, confidence and runner-up instead.
        """
    ),
    Command(
      name: .keys,
      mostOperands: 0,
      summary: "Print the keys of the reader as tables in Markdown."
    ),
    Command(
      name: .help,
      operands: "[COMMAND]",
      mostOperands: 1,
      summary: "Print the help of a command."
    ),
  ]
}
