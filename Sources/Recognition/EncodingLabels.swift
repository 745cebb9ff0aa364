private import PageFacts

/// The table of the labels that documents give their encodings.
enum EncodingLabels {
  private static let names: [String: String] = Dictionary(
    PageFacts.rows(of: "encoding-labels.tsv").compactMap { row in
      row.count == 2 ? (row[0], row[1]) : nil
    },
    uniquingKeysWith: { first, _ in first }
  )

  /// The name that iconv has for what a label means; nil for labels that are in no table.
  static func name(of label: String) -> String? {
    let trimmed = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    return names[trimmed]
  }
}
