internal import Articles

/// What the tables know of a capitalised word.
struct NameFacts: Sendable {
  /// What a word makes of the name it stands in.
  enum Class: String, Sendable {
    case honorific, title, organization, business, company, particle, suffix, place, thing, people,
      person
  }

  var wordClass: Class?
  /// The gender a title or a noun gives.
  var gender: Agreement?
  /// Whom a first name is given to; nil for a word that is none.
  var firstName: Agreement?

  static let none = NameFacts()

  var isOrganization: Bool {
    wordClass == .organization || wordClass == .business || wordClass == .company
  }

  var isTitle: Bool { wordClass == .title || wordClass == .honorific }
}

/// The words of `name-words.tsv`, `first-names.tsv` and `gendered-nouns.tsv`.
struct NameLexicon: Sendable {
  static let english = NameLexicon()

  private let facts: WordTable<NameFacts>

  private init() {
    var facts = WordTable(capacity: 6000, missing: NameFacts.none)
    WordRows.read("name-words.tsv") { word, fields in
      facts[word].wordClass = fields.first.flatMap(NameFacts.Class.init)
      if fields.count > 1 { facts[word].gender = Agreement(fields[1]) }
    }
    WordRows.read("first-names.tsv") { facts[$0].firstName = $1.first.flatMap(Agreement.init) }
    WordRows.read("gendered-nouns.tsv") { facts[$0].gender = $1.first.flatMap(Agreement.init) }
    self.facts = facts
  }

  /// What is known of the word; `none` where the tables do not hold it.
  subscript(word: Word) -> NameFacts { facts[word] }
}
