private import Assets
internal import Text

/// The ordinary nouns of English as a Bloom filter, read in place; one word in a hundred that is no
/// noun passes for one.
struct CommonNouns: Sendable {
  static let english = CommonNouns(Asset.file("common-nouns.bin"))

  private let bytes: AssetBytes
  private let start: Int

  private init(_ bytes: AssetBytes) {
    guard let end = bytes.firstIndex(of: 0x0a) else {
      preconditionFailure("common-nouns.bin has no header")
    }
    self.bytes = bytes
    start = end + 1
  }

  /// Whether the word, however it is capitalized, is an ordinary noun.
  func contains(_ word: Word) -> Bool {
    let step = word.hash >> 40 | 1
    let mask = UInt64((bytes.count - start) * 8 - 1)
    for index in 0..<UInt64(5) {
      let bit = Int((word.hash &+ index &* step) & mask)
      if bytes[start + (bit >> 3)] & 1 << (bit & 7) == 0 { return false }
    }
    return true
  }
}
