extension JSONValue {
  /// The value these bytes write, or nil where they are no JSON.
  ///
  /// Line breaks within strings are read, and what stands behind the value is passed over, as pages have
  /// both. Nothing nests deeper than 64.
  package init?(parsing bytes: some Collection<UInt8>) {
    var parser = JSONParser(bytes: Array(bytes))
    guard let value = parser.value(depth: 0) else { return nil }
    self = value
  }
}

/// Reads JSON from left to right.
private struct JSONParser {
  let bytes: [UInt8]
  var index = 0

  static let depth = 64

  /// The value that begins here; nil where it is malformed or nested too deep.
  mutating func value(depth: Int) -> JSONValue? {
    guard depth < Self.depth, let byte = nextByte() else { return nil }
    switch byte {
    case 0x7b: return object(depth: depth)
    case 0x5b: return array(depth: depth)
    case 0x22: return string().map { .string($0) }
    case 0x74: return word("true", .boolean(true))
    case 0x66: return word("false", .boolean(false))
    case 0x6e: return word("null", .null)
    case 0x2d, 0x30...0x39: return number()
    default: return nil
    }
  }

  private mutating func nextByte() -> UInt8? {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    return index < bytes.count ? bytes[index] : nil
  }

  private mutating func pass(_ byte: UInt8) -> Bool {
    guard nextByte() == byte else { return false }
    index += 1
    return true
  }

  private mutating func object(depth: Int) -> JSONValue? {
    index += 1
    var members: [JSONValue.Member] = []
    while nextByte() == 0x22 {
      guard let name = string(), pass(0x3a), let value = value(depth: depth + 1) else { return nil }
      members.append(JSONValue.Member(name: name, value: value))
      if !pass(0x2c) { break }
    }
    return pass(0x7d) ? .object(members) : nil
  }

  private mutating func array(depth: Int) -> JSONValue? {
    index += 1
    var values: [JSONValue] = []
    while let byte = nextByte(), byte != 0x5d {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
      if !pass(0x2c) { break }
    }
    return pass(0x5d) ? .array(values) : nil
  }

  private mutating func word(_ word: String, _ value: JSONValue) -> JSONValue? {
    guard bytes[index...].starts(with: word.utf8) else { return nil }
    index += word.utf8.count
    return value
  }

  private mutating func number() -> JSONValue {
    let start = index
    while index < bytes.count, isNumeric(bytes[index]) { index += 1 }
    return .number(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private func isNumeric(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || byte == 0x2b || byte == 0x2d || byte == 0x2e || byte | 0x20 == 0x65
  }

  private mutating func string() -> String? {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count, bytes[index] != 0x22 {
      if bytes[index] == 0x5c {
        guard escape(into: &text) else { return nil }
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    guard index < bytes.count else { return nil }
    index += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape(into text: inout [UInt8]) -> Bool {
    index += 1
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    index += 1
    switch byte {
    case 0x75: return unicodeEscape(into: &text)
    case 0x6e: text.append(0x0a)
    case 0x74: text.append(0x09)
    case 0x72: text.append(0x0d)
    case 0x62, 0x66: text.append(0x20)
    default: text.append(byte)
    }
    return true
  }

  private mutating func unicodeEscape(into text: inout [UInt8]) -> Bool {
    guard var code = hexadecimal() else { return false }
    if 0xd800...0xdbff ~= code, bytes[index...].starts(with: [0x5c, 0x75]) {
      let mark = index
      index += 2
      guard let low = hexadecimal() else { return false }
      if 0xdc00...0xdfff ~= low {
        code = 0x10000 + (code - 0xd800) << 10 + (low - 0xdc00)
      } else {
        index = mark
      }
    }
    text.append(contentsOf: Character(Unicode.Scalar(code) ?? "\u{fffd}").utf8)
    return true
  }

  private mutating func hexadecimal() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    defer { index += 4 }
    return UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
  }
}
