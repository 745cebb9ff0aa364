/// Reads through one JSON text without building it.
struct JSONScanner {
  let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next byte that is not white space; nil at the end.
  @inline(__always) mutating func peek() -> UInt8? {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d else { return byte }
      position += 1
    }
    return nil
  }

  /// Steps over this byte if it is the next.
  @inline(__always) mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  /// Steps over the bytes for which this holds, and gives them.
  @inline(__always) mutating func takeWhile(_ holds: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, holds(bytes[position]) { position += 1 }
    return bytes[start..<position]
  }

  @inline(__always) mutating func expect(_ byte: UInt8) throws(JSONLineError) {
    guard take(byte) else { throw lacks(byte) }
  }

  @inline(never) private func lacks(_ byte: UInt8) -> JSONLineError {
    failure("\(String(Unicode.Scalar(byte))) is missing")
  }

  @inline(never) func failure(_ reason: String) -> JSONLineError {
    .malformed(reason, column: position + 1)
  }

  /// The string that stands next, its escapes resolved, as UTF-8 not yet checked.
  mutating func string() throws(JSONLineError) -> [UInt8] {
    try expect(0x22)
    var string: [UInt8] = []
    while true {
      let start = position
      position = endOfPlainRun()
      string.append(contentsOf: bytes[start..<position])
      guard position < bytes.count else { throw failure("the end of a string is missing") }
      switch bytes[position] {
      case 0x22:
        position += 1
        return string
      case 0x5c: try escape(into: &string)
      default: throw failure("a control character stands in a string")
      }
    }
  }

  /// Where the run of bytes that stand for themselves ends.
  private func endOfPlainRun() -> Int { PlainRun.end(from: position, in: bytes.span) }

  private mutating func escape(into string: inout [UInt8]) throws(JSONLineError) {
    position += 1
    guard position < bytes.count else { throw failure("an escape is cut off") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case 0x22, 0x5c, 0x2f: string.append(byte)
    case 0x62: string.append(0x08)
    case 0x66: string.append(0x0c)
    case 0x6e: string.append(0x0a)
    case 0x72: string.append(0x0d)
    case 0x74: string.append(0x09)
    case 0x75: string.append(contentsOf: String(try escapedScalar()).utf8)
    default: throw failure("an escape is unknown")
    }
  }

  /// The scalar of \uXXXX, or of two of them that make one; half of a pair is U+FFFD.
  private mutating func escapedScalar() throws(JSONLineError) -> Unicode.Scalar {
    let first = try codeUnit()
    guard first & 0xfc00 == 0xd800 else { return Unicode.Scalar(first) ?? "\u{fffd}" }
    let mark = position
    guard position + 1 < bytes.count, bytes[position] == 0x5c, bytes[position + 1] == 0x75 else {
      return "\u{fffd}"
    }
    position += 2
    let second = try codeUnit()
    guard second & 0xfc00 == 0xdc00 else {
      position = mark
      return "\u{fffd}"
    }
    let value = 0x10000 + (UInt32(first & 0x3ff) << 10 | UInt32(second & 0x3ff))
    return Unicode.Scalar(value) ?? "\u{fffd}"
  }

  private mutating func codeUnit() throws(JSONLineError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard position < bytes.count, let digit = Self.hexadecimal(bytes[position]) else {
        throw failure("four hexadecimal digits are missing")
      }
      unit = unit << 4 | digit
      position += 1
    }
    return unit
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 0x30...0x39: UInt16(byte - 0x30)
    case 0x41...0x46, 0x61...0x66: UInt16((byte | 0x20) - 0x57)
    default: nil
    }
  }

  /// Steps over a string without resolving it.
  @inline(__always) mutating func skipString() throws(JSONLineError) {
    position += 1
    while true {
      position = endOfPlainRun()
      guard position < bytes.count else { throw failure("the end of a string is missing") }
      switch bytes[position] {
      case 0x22:
        position += 1
        return
      case 0x5c: position += 2
      default: throw failure("a control character stands in a string")
      }
    }
  }
}
