private import Assets

/// What a word after a stop says about where the sentence ends.
enum SentenceWord: String {
  /// Begins a sentence when it is capitalized: "The", "But".
  case opener
  /// Reports what stands before it: "asked".
  case cue
  case day, month
  /// A time zone or what follows an hour: "GMT", "local".
  case zone

  static func named(_ word: Word) -> SentenceWord? { table[word] }

  private static let table: [Word: SentenceWord] = {
    var table: [Word: SentenceWord] = [:]
    for row in FactTable("sentence-words.tsv").rows where row.count == 2 {
      table[Word(utf8: row[0].utf8)] = SentenceWord(rawValue: String(row[1]))
    }
    return table
  }()
}
