internal import Articles

/// The senses of the words that play a part in claims; most words play none, and are told by a bit.
struct ClaimSenses {
  /// One bit for each word that plays a part.
  private var bits = [UInt64](repeating: 0, count: 512)
  private var table = WordTable<ClaimSense>(capacity: 2400, missing: [])

  subscript(word: Word) -> ClaimSense {
    bits[Self.place(word)] >> (word.hash & 63) & 1 == 0 ? [] : table[word]
  }

  /// Adds a part that a word can play.
  mutating func add(_ sense: ClaimSense, to word: Word) {
    bits[Self.place(word)] |= 1 << (word.hash & 63)
    table.update(word) { $0.formUnion(sense) }
  }

  private static func place(_ word: Word) -> Int { Int(word.hash >> 6 & 511) }
}
