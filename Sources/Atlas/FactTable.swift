private import Assets

/// An embedded table of facts: one fact a line, fields parted by tabs, the first line its source.
package struct FactTable: Sendable {
  /// The fields of each line after the first; a line of `n` tabs has `n + 1` fields.
  package let rows: [[Substring]]
  /// The first line without its mark: where the facts come from.
  package let source: Substring

  /// The embedded table of this name; a name that is not embedded is a programmer error.
  package init(_ name: String) {
    let lines = Asset.text(name).utf8.split(separator: 0x0a)
    source = lines.first.map { Substring($0).drop { $0 == "#" || $0 == " " } } ?? ""
    rows = lines.dropFirst().map { Substring($0).fields(partedBy: "\t") }
  }
}

extension Substring {
  /// The pieces between the separators, empty ones included.
  package func fields(partedBy separator: Unicode.Scalar) -> [Substring] {
    utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false).map {
      Substring($0)
    }
  }

  /// The pieces between the bars of a field that lists several values; none for an empty field.
  package var items: [Substring] {
    isEmpty ? [] : fields(partedBy: "|")
  }
}
