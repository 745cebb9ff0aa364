internal import Articles
internal import Text

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

  /// The number of bytes of the character at `index` if it needs an escape; else 0.
  private static func escapedLength(at index: Int, in utf8: Swift.Span<UInt8>) -> Int {
    let byte = utf8[index]
    if byte < 0x80 { return 1 }
    let length = (~byte).leadingZeroBitCount
    guard ForbiddenCharacter.canBegin(with: byte), index + length <= utf8.count else { return 0 }
    var value = UInt32(byte & 0x7f >> UInt8(length))
    for next in index + 1..<index + length { value = value << 6 | UInt32(utf8[next] & 0x3f) }
    return ForbiddenCharacter.contains(value) ? length : 0
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
