/// Looks for a byte eight bytes at a time.
package enum ByteSearch {
  /// The offset of the first such byte from `start` on; the number of bytes where there is none.
  package static func first(_ byte: UInt8, from start: Int, in bytes: Swift.Span<UInt8>) -> Int {
    let raw = unsafe bytes.bytes
    let low: UInt64 = 0x0101_0101_0101_0101
    let wanted = low &* UInt64(byte)
    var index = start
    while index + 8 <= raw.byteCount {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let differences = UInt64(littleEndian: word) ^ wanted
      let found = (differences &- low) & ~differences & (low << 7)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] != byte { index += 1 }
    return index
  }
}
