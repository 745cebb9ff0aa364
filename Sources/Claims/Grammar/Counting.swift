internal import Articles
internal import Language
internal import Text

extension CountWord {
  /// The number a token writes in figures or letters.
  static func value(in reader: ClaimReader, at index: Int) -> Int? {
    if reader.isKind(.number, at: index) { return Int(reader.article[reader.tokens[index].span]) }
    return reader.has(.standIn, at: index) ? numbers[reader.tokens[index].word] : nil
  }

  /// Whether the token is a plain number.
  static func isCount(_ reader: ClaimReader, _ index: Int) -> Bool { reader.tag(index) == .number }
}
