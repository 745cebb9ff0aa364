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

  /// The offset at which the last character begins.
  private static func lastBoundary(in bytes: [UInt8]) -> Int {
    bytes.lastIndex { $0 & 0xc0 != 0x80 } ?? 0
  }

  private static func firstInvalid(in bytes: [UInt8]) -> Int {
    var lower = 0
    var upper = bytes.count
    while lower < upper {
      let middle = (lower + upper) / 2
      let isValid = isPrefixOfText(bytes[...middle])
      if isValid { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }

  /// Whether the bytes are UTF-8 but for a last character that may be cut.
  private static func isPrefixOfText(_ bytes: ArraySlice<UInt8>) -> Bool {
    (0..<4).contains { String(validating: bytes.dropLast($0), as: UTF8.self) != nil }
  }
}
