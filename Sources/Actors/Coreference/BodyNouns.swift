private import Assets
internal import Text

/// What nouns for bodies can stand for, by a word in the name: the union for the Federation of Dockers.
struct BodyNouns: Sendable {
  static let english = BodyNouns()

  private var nouns = WordSet()
  private var pairs = WordSet()

  private init() {
    for row in FactTable("bodies.tsv") {
      let noun = Word(row[0])
      nouns.insert(noun)
      for word in row[1].pieces(partedBy: 0x20) {
        pairs.insert(hash: NameKey(noun, Word(word)).hash)
      }
    }
  }

  /// Whether it is such a noun.
  func contains(_ noun: Word) -> Bool { nouns.contains(noun) }

  /// Whether the noun can stand for what has the word in its name.
  func stands(_ noun: Word, forNameWith word: Word) -> Bool {
    pairs.contains(hash: NameKey(noun, word).hash)
  }
}
