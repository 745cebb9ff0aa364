internal import Assets
package import Text

/// The embedded lexicon: an open-addressing hash table read in place, without decoding.
package struct Lexicon: Sendable {
  /// The lexicon of the program.
  package static let english = Lexicon(Asset.file("lexicon.bin"))

  private let bytes: AssetBytes
  private let start: Int
  /// The number of slots less one, and by how much a hash is shifted to be one of them.
  private let mask: Int
  private let shift: UInt64

  /// Reads the table `make_lexicon.py` writes; a malformed one is a programmer error.
  init(_ bytes: AssetBytes) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
      preconditionFailure("lexicon.bin has no header")
    }
    self.bytes = bytes
    start = end + 1
    let power = ((bytes.count - start) / 8).trailingZeroBitCount
    mask = 1 << power - 1
    shift = UInt64(64 - power)
  }

  /// What the word can be, `unknown` where the lexicon does not hold it.
  @inline(__always) package subscript(word: Word) -> LexicalEntry {
    let check = UInt32(truncatingIfNeeded: word.hash)
    var slot = Int(truncatingIfNeeded: (word.hash &* Word.spread) &>> shift)
    while true {
      let entry = bytes.number(at: start + slot * 8)
      let bits = UInt32(truncatingIfNeeded: entry >> 32)
      if bits == 0 { return .unknown }
      if UInt32(truncatingIfNeeded: entry) == check { return LexicalEntry(bits: bits) }
      slot = (slot + 1) & mask
    }
  }
}
