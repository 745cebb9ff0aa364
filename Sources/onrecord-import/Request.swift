import Recognition

/// What the command line asks for.
struct Request {
  private(set) var format: Format?
  /// A file, an address, or "-" for standard input.
  private(set) var source = "-"
  private(set) var wantsHelp = false

  /// Why a command line cannot be understood.
  struct Problem: Error {
    let sentence: String
  }

  static let help = """
    usage: onrecord-import [--format FORMAT] [FILE|ADDRESS|-]

    Reads one document and writes what it holds as JSON Lines: first the record (format, kind:
    "article" or "list" of articles, title, byline, published, address, site, language, and notice
    where not all of it was read), then one block a line (kind, level, text, links as
    [start, end, address] in code points, leftOut with the reason for what is no part of it).

      --format FORMAT  \(Format.allCases.map(\.rawValue).joined(separator: ", ")); else it is
                       recognized by its content, then by its name
      --help           shows this

    """

  init(_ words: some Sequence<String>) throws(Problem) {
    var sources: [String] = []
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      if word == "--help" || word == "-h" {
        wantsHelp = true
      } else if word == "--format" || word.hasPrefix("--format=") {
        let value = word == "--format" ? rest.popFirst() : String(word.dropFirst(9))
        format = try Self.format(value)
      } else if word == "--" {
        sources += rest
        rest = []
      } else if word.hasPrefix("-"), word != "-" {
        throw Problem(sentence: "there is no option \(word)")
      } else {
        sources.append(word)
      }
    }
    if sources.count > 1 { throw Problem(sentence: "name one document, not \(sources.count)") }
    source = sources.first ?? "-"
  }

  private static func format(_ name: String?) throws(Problem) -> Format {
    guard let name, let format = Format(rawValue: name) else {
      let names = Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(sentence: "--format takes one of \(names)")
    }
    return format
  }
}
