/// Goes over the text of JSON strings eight bytes at a time.
package enum PlainRun {
  /// The offset of the first byte from `start` on that ends a string, begins an escape or is a control
  /// character; of the first beyond ASCII, or the delete character, too where `isASCII` says so.
  package static func end(
    from start: Int,
    in bytes: Swift.Span<UInt8>,
    isASCII: Bool = false
  ) -> Int {
    let raw = unsafe bytes.bytes
    let beyond: UInt64 = isASCII ? high : 0
    var index = start
    while index + 8 <= raw.byteCount {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let text = UInt64(littleEndian: word)
      let deletes = isASCII ? zeros(in: text ^ (low &* 0x7f)) : 0
      let found = stops(in: text) | text & beyond | deletes
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, isPlain(bytes[index], isASCII: isASCII) { index += 1 }
    return index
  }

  private static func isPlain(_ byte: UInt8, isASCII: Bool) -> Bool {
    byte >= 0x20 && byte != 0x22 && byte != 0x5c && (!isASCII || byte < 0x7f)
  }

  private static let low: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// The high bits of the bytes that are quotation marks, backslashes or control characters; those
  /// after the first may be wrong.
  @inline(__always) private static func stops(in text: UInt64) -> UInt64 {
    let controls = (text &- low &* 0x20) & ~text & high
    return controls | zeros(in: text ^ (low &* 0x22)) | zeros(in: text ^ (low &* 0x5c))
  }

  /// The high bits of the bytes that are 0; those after the first may be wrong.
  @inline(__always) private static func zeros(in text: UInt64) -> UInt64 {
    (text &- low) & ~text & high
  }
}
