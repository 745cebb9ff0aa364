/// What an analysis can be written as.
package enum ExportFormat: String, CaseIterable, Sendable {
  case csv, tsv, geojson, json, jsonl, html, markdown, annotations, labelstudio

  /// How the names of such files end, without the dot.
  package var ending: String {
    switch self {
    case .markdown: "md"
    case .annotations: "jsonld"
    case .labelstudio: "json"
    default: rawValue
    }
  }

  /// Whether a file holds one article and no more.
  package var holdsOneArticle: Bool { self == .markdown }
}

/// What the rows of a table are.
package enum ExportTable: String, CaseIterable, Sendable {
  case quotations, actors, places, claims, coverage
}

/// A format with what is chosen within it.
package struct ExportSetting: Equatable, Sendable {
  /// The format that is written.
  package var format: ExportFormat
  /// The table that CSV and TSV hold.
  package var table = ExportTable.quotations
  /// Whether CSV and TSV begin with a byte-order mark, by which Excel knows UTF-8.
  package var hasMark = false
  /// Whether the file is to hold a single article.
  package var isSingle = false

  /// A format with quotations for its table, without a byte-order mark, for several articles.
  package init(_ format: ExportFormat) { self.format = format }

  /// The setting in the words that `words` gives; nil for others.
  package init?(_ words: ArraySlice<String>) {
    let words = Array(words)
    guard words.count == 4, let format = ExportFormat(rawValue: words[0]),
      let table = ExportTable(rawValue: words[1]), let hasMark = Bool(words[2]),
      let isSingle = Bool(words[3])
    else { return nil }
    self.format = format
    self.table = table
    self.hasMark = hasMark
    self.isSingle = isSingle
  }

  /// The setting in words for another process.
  package var words: [String] { [format.rawValue, table.rawValue, "\(hasMark)", "\(isSingle)"] }
}
