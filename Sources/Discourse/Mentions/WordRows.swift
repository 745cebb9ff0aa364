internal import Articles
private import Assets

/// The rows of an embedded table whose fields are words, read byte by byte.
enum WordRows {
  /// Gives the first word and the further fields of each row below the line that names the source.
  static func read(_ name: String, _ row: (Word, ArraySlice<Word>) -> Void) {
    let bytes = Asset.bytes(name)
    var fields: [Word] = []
    var start = (bytes.firstIndex(of: 0x0a) ?? bytes.count - 1) + 1
    for index in start..<bytes.count where bytes[index] == 0x09 || bytes[index] == 0x0a {
      fields.append(Word(bytes, Span(start, index)))
      start = index + 1
      guard bytes[index] == 0x0a else { continue }
      row(fields[0], fields[1...])
      fields.removeAll(keepingCapacity: true)
    }
  }
}
