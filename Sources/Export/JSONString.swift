internal import Articles

/// A text as a JSON string.
enum JSONString {
  /// Appends the string; what could disturb a terminal is escaped, so that printing it is safe.
  static func append(_ utf8: Swift.Span<UInt8>, to output: inout ByteBuffer) {
    output.append(0x22)
    var written = 0
    var index = 0
    while true {
      index = PlainRun.end(from: index, in: utf8, isASCII: true)
      guard index < utf8.count else { break }
      let length = escapedLength(at: index, in: utf8)
      if length > 0 {
        output.append(utf8.extracting(written..<index))
        escape(utf8.extracting(index..<index + length), into: &output)
        written = index + length
        index = written
      } else {
        index += 1
        while index < utf8.count, utf8[index] & 0xc0 == 0x80 { index += 1 }
      }
    }
    output.append(utf8.extracting(written..<utf8.count))
    output.append(0x22)
  }

  /// The number of bytes from `index` on that need an escape; 0 where none does.
  private static func escapedLength(at index: Int, in utf8: Swift.Span<UInt8>) -> Int {
    let byte = utf8[index]
    if byte < 0x80 { return 1 }
    guard byte == 0xc2 || byte == 0xe2 || byte == 0xf3 else { return 0 }
    func following(_ distance: Int) -> UInt8 {
      index + distance < utf8.count ? utf8[index + distance] : 0
    }
    switch (byte, following(1), following(2)) {
    case (0xc2, 0x80...0x9f, _): return 2
    case (0xe2, 0x80, 0xa8...0xae), (0xe2, 0x81, 0xa6...0xa9): return 3
    case (0xf3, 0xa0, 0x80...0x81): return 4
    default: return 0
    }
  }

  private static func escape(_ character: Swift.Span<UInt8>, into output: inout ByteBuffer) {
    switch character[0] {
    case 0x0a: output.append("\\n")
    case 0x22: output.append("\\\"")
    case 0x5c: output.append("\\\\")
    case 0x09: output.append("\\t")
    case 0x0d: output.append("\\r")
    default:
      let bytes = character.indices.map { character[$0] }
      for unit in String(decoding: bytes, as: UTF8.self).utf16 {
        let digits = String(unit, radix: 16)
        output.append("\\u")
        for _ in digits.utf8.count..<4 { output.append(0x30) }
        for digit in digits.utf8 { output.append(digit) }
      }
    }
  }
}
