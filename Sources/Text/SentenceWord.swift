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

  /// What the word is in `sentence-words.tsv`; nil where it does not stand there.
  static func named(_ word: Word) -> SentenceWord? { table[word] }

  private static let table: WordTable<SentenceWord?> = {
    var table = WordTable<SentenceWord?>(capacity: 250, missing: nil)
    for row in FactTable("sentence-words.tsv") {
      table[Word(row[0])] = SentenceWord(rawValue: row[1].text)
    }
    return table
  }()
}
