internal import Assets

/// The weight table as the program embeds it: after a line of text, ten bytes for each row, its
/// feature's key and its weight in thousandths, both little-endian.
///
/// Keys hold numbers of features, symbols and reporting words, so that the table has to be packed anew
/// when those change.
package enum PackedWeights {
  private static let header = "Packed from weights.tsv by `Fitting`.\n"
  private static let width = 10

  /// The packed form of a table of text.
  package static func pack(_ table: [UInt8]) -> [UInt8] {
    var bytes = Array(header.utf8)
    for row in WeightRows.read(table) {
      let weight = Int16(row.weight)
      bytes += (0..<8).map { UInt8(truncatingIfNeeded: row.feature.key >> ($0 * 8)) }
      bytes += (0..<2).map { UInt8(truncatingIfNeeded: weight >> ($0 * 8)) }
    }
    return bytes
  }

  static func read(_ file: AssetBytes) -> [(feature: Feature, weight: Int)] {
    stride(from: header.utf8.count, to: file.count, by: width).map { offset in
      let key =
        UInt64(file.number(at: offset)) | UInt64(file.number(at: offset + 4)) << 32
      let weight = Int16(bitPattern: UInt16(file[offset + 8]) | UInt16(file[offset + 9]) << 8)
      return (Feature(key: key), Int(weight))
    }
  }
}
