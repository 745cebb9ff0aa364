internal import Articles

/// Words that take something out: except, apart from, but not.
enum ExceptionWords {
  /// The token after them, or nil where there are none.
  static func end(at index: Int, in reader: ClaimReader, inList: Bool) -> Int? {
    if reader.isWord(openings, at: index) {
      for phrase in phrases where matches(phrase, at: index, in: reader) {
        return index + phrase.count
      }
    }
    guard inList, reader.isWord(innerOpenings, at: index) else { return nil }
    for phrase in inner where matches(phrase, at: index, in: reader) {
      return index + phrase.count
    }
    return nil
  }

  private static func matches(_ phrase: [Word], at index: Int, in reader: ClaimReader) -> Bool {
    phrase.indices.allSatisfy { reader.isWord([phrase[$0]], at: index + $0) }
  }

  private static let openings = WordSet(phrases.map { $0[0] })
  private static let innerOpenings = WordSet(inner.map { $0[0] })
  private static let phrases: [[Word]] = [
    ["with", "the", "exception", "of"], ["with", "the", "sole", "exception", "of"],
    ["with", "the", "exceptions", "of"], ["with", "the", "notable", "exception", "of"],
    ["except", "for"], ["except", "in"], ["except", "that", "of"], ["except"], ["excepting"],
    ["apart", "from"], ["aside", "from"], ["other", "than"], ["save", "for"], ["save"],
    ["not", "including"], ["not", "counting"], ["excluding"], ["barring"], ["bar"], ["minus"],
    ["without"], ["rather", "than"],
  ]
  private static let inner: [[Word]] = [
    ["but", "not"], ["though", "not"], ["although", "not"], ["and", "not"], ["yet", "not"],
    ["but", "never"], ["but", "neither"], ["not"], ["but"],
  ]
}
