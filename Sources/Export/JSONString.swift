internal import Articles

/// A text as a JSON string.
enum JSONString {
  /// Appends the string; what could disturb a terminal is escaped, so that printing it is safe.
  static func append(_ utf8: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    var written = utf8.startIndex
    var index = utf8.startIndex
    while true {
      index =
        utf8.startIndex + PlainRun.end(from: index - utf8.startIndex, in: utf8.span, isASCII: true)
      guard index < utf8.endIndex else { break }
      let length = escapedLength(at: index, in: utf8)
      if length > 0 {
        bytes.append(contentsOf: utf8[written..<index])
        escape(utf8[index..<index + length], into: &bytes)
        written = index + length
      }
      index += max(length, 1)
    }
    bytes.append(contentsOf: utf8[written...])
    bytes.append(0x22)
  }

  /// The number of bytes from `index` on that need an escape; 0 where none does.
  private static func escapedLength(at index: Int, in utf8: ArraySlice<UInt8>) -> Int {
    let byte = utf8[index]
    if byte < 0x80 { return 1 }
    guard byte == 0xc2 || byte == 0xe2 || byte == 0xf3 else { return 0 }
    func following(_ distance: Int) -> UInt8 {
      index + distance < utf8.endIndex ? utf8[index + distance] : 0
    }
    switch (byte, following(1), following(2)) {
    case (0xc2, 0x80...0x9f, _): return 2
    case (0xe2, 0x80, 0xa8...0xae), (0xe2, 0x81, 0xa6...0xa9): return 3
    case (0xf3, 0xa0, 0x80...0x81): return 4
    default: return 0
    }
  }

  private static func escape(_ character: ArraySlice<UInt8>, into bytes: inout [UInt8]) {
    switch character.first {
    case 0x0a: bytes.append(contentsOf: [0x5c, 0x6e])
    case 0x22: bytes.append(contentsOf: [0x5c, 0x22])
    case 0x5c: bytes.append(contentsOf: [0x5c, 0x5c])
    case 0x09: bytes.append(contentsOf: [0x5c, 0x74])
    case 0x0d: bytes.append(contentsOf: [0x5c, 0x72])
    default:
      for unit in String(decoding: character, as: UTF8.self).utf16 {
        let digits = String(unit, radix: 16)
        bytes.append(contentsOf: [0x5c, 0x75])
        bytes.append(contentsOf: repeatElement(0x30, count: 4 - digits.utf8.count))
        bytes.append(contentsOf: digits.utf8)
      }
    }
  }
}
