internal import Articles
private import Assets

/// The rows of an embedded table whose first column is a word, read byte by byte.
enum WordRows {
  /// Gives the word and the further fields of each row below the line that names the source.
  static func read(_ name: String, _ row: (Word, [String]) -> Void) {
    let bytes = Asset.bytes(name)
    for line in bytes.split(separator: 0x0a).dropFirst() {
      let fields = line.split(separator: 0x09)
      guard let word = fields.first else { continue }
      let further = fields.dropFirst().map { String(decoding: $0, as: UTF8.self) }
      row(Word(bytes, Span(word.startIndex, word.endIndex)), further)
    }
  }
}
