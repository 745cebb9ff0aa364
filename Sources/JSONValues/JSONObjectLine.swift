/// One line of JSON Lines, an object written member by member.
package struct JSONObjectLine {
  /// The line as written so far, without its last brace.
  private var bytes: [UInt8] = [0x7b]

  package init() {}

  /// The whole line, with its newline.
  package var line: [UInt8] { bytes + [0x7d, 0x0a] }

  /// Adds a member that is a string; nothing where there is none.
  package mutating func add(_ name: String, _ text: String?) {
    guard let text else { return }
    begin(name)
    append(text)
  }

  /// Adds a member that is a whole number; nothing where there is none.
  package mutating func add(_ name: String, _ number: Int?) {
    guard let number else { return }
    begin(name)
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Adds a member that is a list of strings; nothing where it is empty.
  package mutating func add(_ name: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    begin(name)
    list(texts) { line, text in line.append(text) }
  }

  /// Adds a member that is a list of places with what they lead to; nothing where it is empty.
  package mutating func add(_ name: String, _ links: [(start: Int, end: Int, address: String)]) {
    guard !links.isEmpty else { return }
    begin(name)
    list(links) { line, link in
      line.bytes.append(contentsOf: "[\(link.start),\(link.end),".utf8)
      line.append(link.address)
      line.bytes.append(0x5d)
    }
  }

  private mutating func begin(_ name: String) {
    if bytes.count > 1 { bytes.append(0x2c) }
    append(name)
    bytes.append(0x3a)
  }

  private mutating func list<Item>(_ items: [Item], _ write: (inout JSONObjectLine, Item) -> Void) {
    bytes.append(0x5b)
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(0x2c) }
      write(&self, item)
    }
    bytes.append(0x5d)
  }

  /// Adds a string; what controls a terminal is written as an escape.
  private mutating func append(_ text: String) {
    bytes.append(0x22)
    let utf8 = Array(text.utf8)
    var copied = 0
    for index in utf8.indices where index >= copied {
      guard let (escape, length) = Self.escape(at: index, in: utf8) else { continue }
      bytes.append(contentsOf: utf8[copied..<index])
      bytes.append(contentsOf: escape.utf8)
      copied = index + length
    }
    bytes.append(contentsOf: utf8[copied...])
    bytes.append(0x22)
  }

  /// How the character at an offset is to be written, and its length in bytes; nil where it stays.
  private static func escape(
    at index: Int,
    in utf8: [UInt8]
  ) -> (escape: String, length: Int)? {
    let byte = utf8[index]
    switch byte {
    case 0x22: return ("\\\"", 1)
    case 0x5c: return ("\\\\", 1)
    case 0x0a: return ("\\n", 1)
    case 0..<0x10: return ("\\u000\(String(byte, radix: 16))", 1)
    case 0x10..<0x20, 0x7f: return ("\\u00\(String(byte, radix: 16))", 1)
    case 0xc2 where utf8[index + 1] < 0xa0: return ("\\u00\(String(utf8[index + 1], radix: 16))", 2)
    default: return nil
    }
  }
}
