private import Assets
internal import Text

/// Which first names are short for which: Bill for William.
struct Nicknames: Sendable {
  static let english = Nicknames()

  /// Each pair of a short form and a name, as the hash of its key.
  private let pairs: Set<UInt64>

  private init() {
    var pairs: Set<UInt64> = []
    for row in FactTable("nicknames.tsv") {
      let nickname = Word(row[0])
      for field in 1..<row.count { pairs.insert(NameKey(nickname, Word(row[field])).hash) }
    }
    self.pairs = pairs
  }

  /// Whether one of the two is short for the other.
  func join(_ one: Word, _ other: Word) -> Bool {
    pairs.contains(NameKey(one, other).hash) || pairs.contains(NameKey(other, one).hash)
  }
}
