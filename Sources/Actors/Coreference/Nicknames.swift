private import Assets
internal import Text

/// Which first names are short for which: Bill for William.
struct Nicknames: Sendable {
  static let english = Nicknames()

  /// Each pair of a short form and a name, as the hash of its key.
  private let pairs: Set<UInt64>
  /// The names each short form is short for.
  private let names: [Word: [Word]]

  private init() {
    var pairs: Set<UInt64> = []
    var names: [Word: [Word]] = [:]
    for row in FactTable("nicknames.tsv") {
      let nickname = Word(row[0])
      for field in 1..<row.count {
        pairs.insert(NameKey(nickname, Word(row[field])).hash)
        names[nickname, default: []].append(Word(row[field]))
      }
    }
    self.pairs = pairs
    self.names = names
  }

  /// The names the word is short for.
  func names(of nickname: Word) -> [Word] { names[nickname] ?? [] }

  /// Whether one of the two is short for the other.
  func join(_ one: Word, _ other: Word) -> Bool {
    pairs.contains(NameKey(one, other).hash) || pairs.contains(NameKey(other, one).hash)
  }
}
