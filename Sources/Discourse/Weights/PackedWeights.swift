internal import Assets

/// The weight table as the program embeds it: after a line of text the slots of a `WeightTable`, eight
/// bytes each, little-endian.
///
/// Keys hold numbers of features, symbols and reporting words, so that the table has to be packed anew
/// when those change.
package enum PackedWeights {
  private static let header = "Packed from weights.tsv by `Fitting`.\n"

  /// The packed form of a table of text.
  package static func pack(_ table: [UInt8]) -> [UInt8] {
    WeightTable(WeightRows.read(table)).slots.reduce(into: Array(header.utf8)) { bytes, slot in
      for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: slot >> (place * 8))) }
    }
  }

  static func read(_ file: AssetBytes) -> WeightTable {
    WeightTable(slots: file.longNumbers(from: header.utf8.count))
  }
}
