internal import Text

/// The way from bytes to text that can be shown.
package enum TextDecoding {
  /// The text these bytes are; a byte-order mark is left out, and what could disturb a terminal too.
  ///
  /// Where reading stopped at a limit, `isCut` says so, and the last character may be incomplete.
  package static func text(of bytes: [UInt8], isCut: Bool = false) throws(ReadingError) -> String {
    let start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    if bytes.contains(0) { throw .binary }
    let end = isCut ? lastBoundary(in: bytes) : bytes.count
    guard let text = String(validating: bytes[min(start, end)..<end], as: UTF8.self) else {
      throw .notUTF8(offset: firstInvalid(in: bytes))
    }
    let clean = Sanitizer.clean(text)
    guard clean.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .empty
    }
    return clean
  }

  /// The number of bytes without an incomplete character at the end.
  private static func lastBoundary(in bytes: [UInt8]) -> Int {
    guard let start = bytes.lastIndex(where: { $0 & 0xc0 != 0x80 }) else { return 0 }
    let length = max(1, (~bytes[start]).leadingZeroBitCount)
    return start + length <= bytes.count ? bytes.count : start
  }

  /// The number of bytes before the first that is not UTF-8.
  private static func firstInvalid(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return offset
  }
}
