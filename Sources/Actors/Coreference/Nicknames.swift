private import Assets
internal import Text

/// Which first names are short for which: Bill for William.
struct Nicknames: Sendable {
  static let english = Nicknames()

  /// The names each short form is short for.
  private let names: WordTable<[Word]>

  private init() {
    var names = WordTable<[Word]>(missing: [])
    for row in FactTable("nicknames.tsv") {
      for field in 1..<row.count {
        names.update(Word(row[0])) { $0.append(Word(row[field])) }
      }
    }
    self.names = names
  }

  /// The names the word is short for.
  func names(of nickname: Word) -> [Word] { names[nickname] }

  /// Whether one of the two is short for the other.
  func join(_ one: Word, _ other: Word) -> Bool {
    names(of: one).contains(other) || names(of: other).contains(one)
  }
}
