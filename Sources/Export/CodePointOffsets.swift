/// Turns UTF-8 offsets of a text into counts of Unicode code points.
struct CodePointOffsets {
  private let utf8: [UInt8]
  /// The number of code points before each eight bytes, and before what is left at the end.
  private let counts: [Int32]

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    let words = utf8.count / 8
    counts = [Int32](capacity: words + 1) { counts in
      var count: Int32 = 0
      for word in 0..<words {
        counts.append(count)
        count += Int32(8 - Self.continuations(in: Self.word(word, of: utf8)))
      }
      counts.append(count)
    }
  }

  /// The number of code points before a UTF-8 offset that begins one.
  subscript(offset: Int) -> Int {
    let word = offset / 8
    var count = Int(counts[word])
    let rest = offset % 8
    if rest == 0 { return count }
    if word < counts.count - 1 {
      let before = Self.word(word, of: utf8) & (1 << UInt64(8 * rest) - 1)
      return count + rest - Self.continuations(in: before)
    }
    for index in offset - rest..<offset where utf8[index] & 0xc0 != 0x80 { count += 1 }
    return count
  }

  /// The eight bytes of this number, the first in the lowest.
  @inline(__always) private static func word(_ number: Int, of utf8: [UInt8]) -> UInt64 {
    let bytes = unsafe utf8.span.bytes
    return UInt64(
      littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: number * 8, as: UInt64.self)
    )
  }

  /// How many of the eight bytes go on with a code point.
  @inline(__always) private static func continuations(in word: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let found = (word & ~(word << 1)) >> 7 & ones
    return Int(truncatingIfNeeded: (found &* ones) >> 56)
  }
}
