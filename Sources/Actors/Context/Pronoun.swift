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
    for (words, person, agreement) in rows {
      for word in words { table[word] = Pronoun(person, agreement) }
    }
    return table
  }()

  private static let rows: [([Word], Person, Agreement)] = [
    (["he", "him", "his"], .third, .he),
    (["she", "her", "hers"], .third, .she),
    (["they", "them", "their", "theirs"], .third, .they),
    (["it", "its"], .third, .it),
    (["himself"], .reflexive, .he),
    (["herself"], .reflexive, .she),
    (["itself"], .reflexive, .it),
    (["themselves"], .reflexive, .they),
    (["i", "me", "my", "mine", "myself"], .first, .person),
    (["we", "us", "our", "ours", "ourselves"], .firstPlural, .anything),
  ]
}
