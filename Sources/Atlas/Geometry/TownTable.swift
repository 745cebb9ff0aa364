private import Assets
private import Text

/// Where the towns of `towns.bin` lie.
enum TownTable {
  /// The place of a country's town; nil for one that is not there.
  static func place(of name: String, in country: Country.Code) -> GeoPoint? {
    let wanted = key(of: name, in: country)
    let index = (0..<count).partitioningIndex { key(of: record($0)) >= wanted }
    guard index < count, key(of: record(index)) == wanted else { return nil }
    return point(of: record(index))
  }

  private static let bytes = Asset.file("towns.bin")
  /// Where the records begin: behind the line that tells their source.
  private static let start = (bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0) + 1
  private static let count = (bytes.endIndex - start) / 8

  private static func record(_ index: Int) -> UInt64 { bytes.number(at: start + index * 8) }

  private static func key(of record: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: record) }

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
