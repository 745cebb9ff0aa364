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
    let slots = WeightTable(WeightRows.read(table)).slots
    var bytes = Array(header.utf8)
    for slot in slots.indices {
      for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: slots[slot] >> (place * 8))) }
    }
    return bytes
  }

  /// The table of a packed file, whose slots of eight bytes stand behind its header.
  static func read(_ file: AssetBytes) -> WeightTable {
    WeightTable(slots: WeightTable.Slots { file.number(at: header.utf8.count + $0 * 8) })
  }
}
