internal import Language
internal import Articles
internal import Text
internal import Assets

/// Words such as "27-nation" that count the members of a group.
enum CountWord {
  /// The number such a word begins with, or nil.
  static func number(in article: Article, at index: Int) -> Int? {
    guard article.tokens.indices.contains(index) else { return nil }
    let token = article.tokens[index]
    guard !token.isPlain, article.utf8[token.span.lower] &- 0x30 < 10 || token.kind == .word,
      article.utf8[token.span.lower..<token.span.upper].contains(0x2d)
    else { return nil }
    let parts = article[token.span].split(separator: "-", maxSplits: 1)
    guard parts.count == 2,
      ClaimSense.memberCounting.holds(String(parts[1]))
    else { return nil }
    return Int(parts[0]) ?? numbers[Word(utf8: parts[0].utf8)]
  }

  /// The numbers that are read where they are written in letters.
  static let words = numerals.map(\.word)

  /// The numbers by the words for them.
  static let numbers: WordTable<Int?> = {
    var table = WordTable<Int?>(missing: nil)
    for (word, number) in numerals { table[word] = number }
    return table
  }()

  private static let numerals = FactTable("numerals.tsv").map { row in
    (word: Word(row[0]), number: Int(row[1].text))
  }
}
