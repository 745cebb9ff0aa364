private import Assets

/// How an abbreviation stands to the end of a sentence.
enum Abbreviation: String {
  /// Stands before a name: "Gen.", "Mr."; no sentence ends at it.
  case title
  /// Part of a name: "Inc.", "Jr."; a sentence ends at it only before an opening word.
  case name
  /// Within a sentence: "vs.", "approx.".
  case inner
  /// Ends an enumeration: "etc."; a sentence ends at it before any capital.
  case list
  /// Stands before a figure and is no abbreviation elsewhere: "No. 10".
  case number
  case month
  /// A word whose beginning an apostrophe replaces: ’em, ’til.
  case elision

  /// The abbreviation this word is, if its first letter is written as the table has it.
  static func named(_ word: Word, isCapitalized: Bool) -> Abbreviation? {
    guard let entry = table[word], entry.isCapitalized == isCapitalized else { return nil }
    return entry.abbreviation
  }

  private struct Entry {
    let abbreviation: Abbreviation
    let isCapitalized: Bool
  }

  private static let table: WordTable<Entry?> = {
    var table = WordTable<Entry?>(capacity: 200, missing: nil)
    for row in FactTable("abbreviations.tsv") {
      table[Word(row[0])] = Abbreviation(rawValue: row[1].text).map {
        Entry(
          abbreviation: $0,
          isCapitalized: CharacterClass(byte: row[0][0]) == .uppercase
        )
      }
    }
    return table
  }()
}
