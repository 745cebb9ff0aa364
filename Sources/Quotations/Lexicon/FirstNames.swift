internal import Assets
internal import Text

/// The first names of the table of names, read in place.
struct FirstNames: Sendable {
  /// Those of the program.
  static let english = FirstNames(Asset.file("names.bin"))

  private let bytes: AssetBytes
  private let start: Int
  private static let power = 14

  /// Reads the table `make_names.py` writes; a malformed one is a programmer error.
  private init(_ bytes: AssetBytes) {
    guard let end = bytes.firstIndex(of: 0x0a), bytes.count == end + 1 + 8 << Self.power else {
      preconditionFailure("names.bin is no table of names")
    }
    self.bytes = bytes
    start = end + 1
  }

  /// Whether people are given the name.
  func contains(_ word: Word) -> Bool {
    let check = UInt32(truncatingIfNeeded: word.hash)
    let spread = word.hash &* Word.spread
    var slot = Int(truncatingIfNeeded: spread >> UInt64(64 - Self.power))
    while true {
      let entry = bytes.number(at: start + slot * 8)
      if entry == 0 { return false }
      if UInt32(truncatingIfNeeded: entry) == check { return entry >> 48 & 0xff != 0 }
      slot = (slot + 1) & (1 << Self.power - 1)
    }
  }
}
