private import Text

extension Article {
  /// Whether it reads like English, by how many of its words are the commonest of that; a text of few words
  /// always does.
  package var looksEnglish: Bool {
    var (words, common) = (0, 0)
    for token in tokens.prefix(2000) where token.kind == .word {
      words += 1
      common += Self.commonest.contains(token.word) ? 1 : 0
    }
    return words < 40 || common * 8 > words
  }

  private static let commonest = WordKind.commonest.words
}
