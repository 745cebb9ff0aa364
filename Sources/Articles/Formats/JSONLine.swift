package import Text

/// A line of JSON Lines: {"id", "text", "published"?, "title"?}; other keys do not matter.
package enum JSONLine {
  /// The article a line holds, its text as it stands there, or nil for a blank line; `published` serves
  /// where it names no day.
  package static func article(
    _ line: [UInt8],
    published: CalendarDate?
  ) throws(JSONLineError) -> Article? {
    var scanner = JSONScanner(withoutMark(line))
    guard scanner.peek() != nil else { return nil }
    var members = Members()
    try members.read(&scanner)
    guard let id = members.id else { throw .missing("id") }
    guard let text = members.text else { throw .missing("text") }
    let day = try members.published.map(Self.text).flatMap { CalendarDate(iso: $0.prefix(10)) }
    let record = Record(
      id: try Self.text(id),
      title: try members.title.map(Self.text).flatMap { $0.isEmpty ? nil : $0 },
      published: day ?? published
    )
    return PlainText.read(try Self.text(text), record: record, joinsLines: false)
  }

  /// Whether nothing but white space stands in a line.
  package static func isBlank(_ line: [UInt8]) -> Bool {
    withoutMark(line).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0a || $0 == 0x0d }
  }

  /// The id of a line, also of one that is malformed after it; nil where none can be read.
  package static func id(of line: [UInt8]) -> String? {
    var scanner = JSONScanner(withoutMark(line))
    var members = Members()
    try? members.read(&scanner)
    return members.id.flatMap { try? text($0) }
  }

  /// The line without a byte-order mark at its beginning.
  private static func withoutMark(_ line: [UInt8]) -> [UInt8] {
    line.starts(with: [0xef, 0xbb, 0xbf]) ? Array(line.dropFirst(3)) : line
  }

  private static func text(_ utf8: [UInt8]) throws(JSONLineError) -> String {
    guard let text = String(validating: utf8, as: UTF8.self) else { throw .notUTF8 }
    return text
  }

  /// The strings of the keys that matter.
  private struct Members {
    var id: [UInt8]?
    var text: [UInt8]?
    var published: [UInt8]?
    var title: [UInt8]?

    mutating func read(_ scanner: inout JSONScanner) throws(JSONLineError) {
      try scanner.expect(0x7b)
      if !scanner.take(0x7d) {
        repeat { try readMember(&scanner) } while scanner.take(0x2c)
        try scanner.expect(0x7d)
      }
      guard scanner.peek() == nil else { throw scanner.failure("more follows the object") }
    }

    private mutating func readMember(_ scanner: inout JSONScanner) throws(JSONLineError) {
      let key = String(decoding: try scanner.string(), as: UTF8.self)
      try scanner.expect(0x3a)
      guard scanner.peek() == 0x22 else { return try scanner.skipValue() }
      switch key {
      case "id": id = try scanner.string()
      case "text": text = try scanner.string()
      case "published": published = try scanner.string()
      case "title": title = try scanner.string()
      default: try scanner.skipValue()
      }
    }
  }
}
