import Export

/// A command that is written after `:` with what it is about.
enum WrittenCommand: String, CaseIterable {
  case date, open, pipe, rename, shell, speaker, split, theme, write, export

  /// The command as far as it can be completed.
  var completions: [String] {
    self == .export ? ExportFormat.allCases.map { "export \($0.rawValue) " } : ["\(rawValue) "]
  }

  /// What is to be written behind it.
  var demand: String {
    switch self {
    case .date: "a date is written 2007-04-25 or 2007; date alone is the article's own"
    case .theme: "a theme is named: theme paper"
    case .open: "a file is named: open FILE"
    case .pipe, .shell: "a command is named: pipe wc -w"
    case .rename: "a name is given: rename NAME"
    case .split: "a name is given: split NAME"
    case .speaker: "the speaker of this quotation is named: speaker NAME"
    case .write: "a file is named: write quotes.md"
    case .export:
      "a format (\(ExportFormat.allCases.map(\.rawValue).joined(separator: ", "))) and a file "
        + "are named: export csv quotes.csv"
    }
  }
}
