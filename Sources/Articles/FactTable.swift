private import Assets

/// An embedded table of two columns, key and value, below a line that names its source.
enum FactTable {
  static func rows(of name: String) -> [(key: String, value: String)] {
    Asset.text(name).split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#") else { return nil }
      let columns = line.split(separator: "\t", maxSplits: 1)
      return columns.count == 2 ? (String(columns[0]), String(columns[1])) : nil
    }
  }
}
