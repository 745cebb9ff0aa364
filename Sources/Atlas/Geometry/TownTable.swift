private import Assets

/// Where the towns of `towns.bin` lie.
enum TownTable {
  /// The place of a country's town; nil for one that is not there.
  static func place(of name: String, in country: Country.Code) -> GeoPoint? {
    let wanted = key(of: name, in: country)
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = (lower + upper) / 2
      let record = record(middle)
      let key = UInt32(truncatingIfNeeded: record)
      if key == wanted { return point(of: record) }
      if key < wanted { lower = middle + 1 } else { upper = middle }
    }
    return nil
  }

  private static let bytes = Asset.file("towns.bin")
  /// Where the records begin: behind the line that tells their source.
  private static let start = (bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0) + 1
  private static let count = (bytes.endIndex - start) / 8

  private static func record(_ index: Int) -> UInt64 { bytes.number(at: start + index * 8) }

  private static func point(of record: UInt64) -> GeoPoint {
    GeoPoint(
      longitude: Double(Int16(truncatingIfNeeded: record >> 32)) / 180,
      latitude: Double(Int16(truncatingIfNeeded: record >> 48)) / 360
    )
  }

  /// The hash of FNV-1a, of 32 bits, by which `make_towns.py` orders the records.
  private static func key(of name: String, in country: Country.Code) -> UInt32 {
    var value: UInt32 = 0x811c_9dc5
    for byte in (country.description + name.lowercased()).utf8 {
      value = (value ^ UInt32(byte)) &* 0x0100_0193
    }
    return value
  }
}
