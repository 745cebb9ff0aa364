internal import Language
internal import Text

/// A personal pronoun: who may be meant, and whether the speaker is.
struct Pronoun: Sendable {
  enum Person: UInt8, Sendable {
    /// I, and we with those one speaks for.
    case first, firstPlural
    case third, reflexive
  }

  let person: Person
  let agreement: Agreement

  private init(_ person: Person, _ agreement: Agreement) {
    self.person = person
    self.agreement = agreement
  }

  /// The pronoun of a word, or nil where it is none that stands for an actor.
  init?(_ word: Word) {
    guard let found = Self.table[word] else { return nil }
    self = found
  }

  private static let table: WordTable<Pronoun?> = {
    var table = WordTable<Pronoun?>(missing: nil)
    for (kind, person, agreement) in rows {
      for word in kind.list { table[word] = Pronoun(person, agreement) }
    }
    return table
  }()

  private static let rows: [(WordKind, Person, Agreement)] = [
    (.pronounHe, .third, .he), (.pronounShe, .third, .she), (.pronounThey, .third, .they),
    (.pronounIt, .third, .it), (.pronounHimself, .reflexive, .he),
    (.pronounHerself, .reflexive, .she), (.pronounItself, .reflexive, .it),
    (.pronounThemselves, .reflexive, .they), (.pronounI, .first, .person),
    (.pronounWe, .firstPlural, .anything),
  ]
}
