internal import Articles

/// The senses of the words that play a part in claims; most words play none, and are told by a bit.
struct ClaimSenses {
  private var filter = WordFilter(power: 15)
  private var table = WordTable<ClaimSense>(capacity: 2400, missing: [])

  subscript(word: Word) -> ClaimSense {
    filter.admits(word) ? table[word] : []
  }

  /// Adds a part that a word can play.
  mutating func add(_ sense: ClaimSense, to word: Word) {
    filter.insert(word.hash)
    table.update(word) { $0.formUnion(sense) }
  }
}
