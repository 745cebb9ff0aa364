private import Assets

/// The names of the months, from `months.tsv`.
package enum MonthNames {
  /// The bytes of the names in small letters, from January.
  package static let all = FactTable("months.tsv").map {
    (number: Int($0[0].text) ?? 0, name: $0[1].text)
  }
  .sorted { $0.number < $1.number }.map { Array($0.name.utf8) }

  /// The month a word names, from 1; nil where it names none.
  package static func number(of word: Word) -> Int? {
    words.firstIndex(of: word).map { $0 + 1 }
  }

  private static let words = all.map { Word(utf8: $0) }
}
