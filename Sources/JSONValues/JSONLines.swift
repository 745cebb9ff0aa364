/// Lines of JSON Lines, each an object, written member by member.
package struct JSONLines {
  /// What is written so far.
  package private(set) var bytes: [UInt8] = []

  /// No lines yet.
  package init() {}

  /// Begins an object on a line of its own.
  package mutating func begin() { bytes.append(0x7b) }

  /// Ends the object and its line.
  package mutating func end() { bytes.append(contentsOf: "}\n".utf8) }

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
    append(number)
  }

  /// Adds a member that is a list of strings; nothing where it is empty.
  package mutating func add(_ name: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    begin(name)
    list(texts) { $0.append($1) }
  }

  /// Adds a member that is a list of places with what they lead to; nothing where it is empty.
  package mutating func add(_ name: String, _ links: [(start: Int, end: Int, address: String)]) {
    guard !links.isEmpty else { return }
    begin(name)
    list(links) { lines, link in
      lines.bytes.append(0x5b)
      lines.append(link.start)
      lines.bytes.append(0x2c)
      lines.append(link.end)
      lines.bytes.append(0x2c)
      lines.append(link.address)
      lines.bytes.append(0x5d)
    }
  }

  private mutating func begin(_ name: String) {
    if bytes.last != 0x7b { bytes.append(0x2c) }
    bytes.append(0x22)
    bytes.append(contentsOf: name.utf8)
    bytes.append(0x22)
    bytes.append(0x3a)
  }

  private mutating func list<Item>(_ items: [Item], _ write: (inout JSONLines, Item) -> Void) {
    bytes.append(0x5b)
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(0x2c) }
      write(&self, item)
    }
    bytes.append(0x5d)
  }

  private mutating func append(_ number: Int) {
    if 0..<10 ~= number {
      bytes.append(0x30 + UInt8(number))
    } else {
      bytes.append(contentsOf: String(number).utf8)
    }
  }

  /// Adds a string; what controls a terminal is written as an escape.
  private mutating func append(_ text: String) {
    bytes.append(0x22)
    defer { bytes.append(0x22) }
    guard text.utf8.contains(where: Self.mayNeedEscape) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    let utf8 = Array(text.utf8)
    var copied = 0
    for index in utf8.indices where index >= copied {
      guard let (escape, length) = Self.escape(at: index, in: utf8) else { continue }
      bytes.append(contentsOf: utf8[copied..<index])
      bytes.append(contentsOf: escape.utf8)
      copied = index + length
    }
    bytes.append(contentsOf: utf8[copied...])
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5c || byte == 0x7f || byte == 0xc2
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
