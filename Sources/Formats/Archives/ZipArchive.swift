/// The files of a ZIP archive, read from memory.
struct ZipArchive {
  private let bytes: [UInt8]
  private let entries: [String: Entry]
  /// How much may still be unpacked: archives of little that become very much are cut off.
  private var left = 64 << 20

  /// Whether more is in it than was given.
  private(set) var isCut = false

  private struct Entry {
    let header: Int
    let packed: Int
    let isPacked: Bool
  }

  private static let entryLimit = 10_000

  /// The archive these bytes are; nil where they have no list of files.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let end = Self.endRecord(in: bytes) else { return nil }
    let count = min(Self.short(bytes, end + 10), Self.entryLimit)
    isCut = count < Self.short(bytes, end + 10)
    var place = Self.long(bytes, end + 16)
    var entries: [String: Entry] = [:]
    for _ in 0..<count {
      guard place + 46 <= bytes.count, Self.long(bytes, place) == 0x0201_4b50 else { break }
      let nameEnd = place + 46 + Self.short(bytes, place + 28)
      guard nameEnd <= bytes.count else { break }
      let name = String(decoding: bytes[place + 46..<nameEnd], as: UTF8.self)
      entries[name] = Entry(
        header: Self.long(bytes, place + 42),
        packed: Self.long(bytes, place + 20),
        isPacked: Self.short(bytes, place + 10) == 8
      )
      place = nameEnd + Self.short(bytes, place + 30) + Self.short(bytes, place + 32)
    }
    self.entries = entries
  }

  /// The contents of a file; nil where there is none of this name or it is damaged.
  mutating func file(_ name: String) -> [UInt8]? {
    guard let entry = entries[name], entry.header + 30 <= bytes.count else { return nil }
    let start =
      entry.header + 30 + Self.short(bytes, entry.header + 26)
      + Self.short(bytes, entry.header + 28)
    guard start <= bytes.count else { return nil }
    let packed = bytes[start..<min(start + entry.packed, bytes.count)]
    let limit = min(left, max(packed.count * 100, 1 << 16))
    let contents =
      entry.isPacked
      ? Inflation.inflate(packed, .none, limit: limit)
      : (Array(packed.prefix(limit)), packed.count > limit)
    left -= contents?.bytes.count ?? 0
    isCut = isCut || contents?.isCut ?? false
    return left > 0 || contents?.bytes.isEmpty == false ? contents?.bytes : nil
  }

  private static func endRecord(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let last = bytes.count - 22
    return (max(0, last - 65_536)...last).reversed().first { long(bytes, $0) == 0x0605_4b50 }
  }

  private static func short(_ bytes: [UInt8], _ place: Int) -> Int {
    place + 2 <= bytes.count ? Int(bytes[place]) | Int(bytes[place + 1]) << 8 : 0
  }

  private static func long(_ bytes: [UInt8], _ place: Int) -> Int {
    short(bytes, place) | short(bytes, place + 2) << 16
  }
}
