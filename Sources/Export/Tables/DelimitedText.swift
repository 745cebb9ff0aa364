/// A table as text: CSV after RFC 4180, or TSV with the same quotation marks and line feeds.
struct DelimitedText: ExportWriter {
  private let table: Table
  private let delimiter: String
  private let lineEnd: String
  private let hasMark: Bool

  /// A table with commas between cells, whose lines end with CR and LF.
  static func csv(_ table: ExportTable, hasMark: Bool) -> DelimitedText {
    DelimitedText(table: table.table, delimiter: ",", lineEnd: "\r\n", hasMark: hasMark)
  }

  /// A table with tabs between cells, whose lines end with LF.
  static func tsv(_ table: ExportTable, hasMark: Bool) -> DelimitedText {
    DelimitedText(table: table.table, delimiter: "\t", lineEnd: "\n", hasMark: hasMark)
  }

  var opening: String { (hasMark ? "\u{feff}" : "") + line(table.names.map { .plain($0) }) }

  /// The rows of the article, without the line of names.
  func part(_ findings: Findings) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in table.rows(findings) { bytes += line(row).utf8 }
    return bytes
  }

  private func line(_ cells: [TableCell]) -> String {
    cells.map(\.delimited).joined(separator: delimiter) + lineEnd
  }

  /// A row of CSV.
  static func csv(_ cells: [TableCell]) -> String {
    cells.map(\.delimited).joined(separator: ",") + "\r\n"
  }
}

extension TableCell {
  /// The cell as it is written; an apostrophe stands before what a spreadsheet would take for a formula.
  fileprivate var delimited: String {
    switch self {
    case .plain(let text): Self.quoted(text ?? "")
    case .text(let text): Self.quoted(Self.defused(text ?? ""))
    }
  }

  /// The text, in quotation marks where it holds what could end a cell or a row, or would be trimmed.
  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x2c && $0 != 0x3b }
    if isPlain { return text }
    let hasMarks = text.utf8.contains(0x22)
    return "\"" + (hasMarks ? text.replacing("\"", with: "\"\"") : text) + "\""
  }

  /// The text behind an apostrophe where it would begin a formula: taking one away from where such a
  /// beginning follows gives back every text as it was.
  private static func defused(_ text: String) -> String {
    let text = text.utf8.contains(0) ? text.replacing("\0", with: "\u{fffd}") : text
    let first = text.unicodeScalars.first { $0 != "'" }
    return first.map(startsFormula) == true ? "'" + text : text
  }

  /// Whether spreadsheets take what begins with this for a formula, or pass it over before one.
  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n": true
    case "\u{ff1d}", "\u{ff0b}", "\u{ff0d}", "\u{ff20}": true
    default: false
    }
  }
}
