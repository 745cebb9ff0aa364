private import Assets

/// An embedded table of two columns, key and value, below a line that names its source.
enum FactTable {
  static func rows(of name: String) -> [(key: String, value: String)] {
    Asset.text(name).utf8.split(separator: 0x0a).compactMap { line in
      guard line.first != 0x23 else { return nil }
      let columns = line.split(separator: 0x09, maxSplits: 1).map { String(Substring($0)) }
      return columns.count == 2 ? (columns[0], columns[1]) : nil
    }
  }
}
