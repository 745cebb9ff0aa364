internal import Articles
private import Assets

/// The rows of an embedded table whose fields are words.
enum WordRows {
  /// Gives the first word and the further fields of each row below the line that names the source.
  static func read(_ name: String, _ row: (Word, ArraySlice<Word>) -> Void) {
    var words: [Word] = []
    FactTable.forEachRow(of: name) { bytes, fields in
      words.removeAll(keepingCapacity: true)
      for field in fields { words.append(Word(bytes, Span(field.lowerBound, field.upperBound))) }
      row(words[0], words[1...])
    }
  }
}
