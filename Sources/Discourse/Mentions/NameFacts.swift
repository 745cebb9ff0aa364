internal import Articles
internal import Assets

/// What the tables know of a capitalised word.
struct NameFacts: Sendable {
  /// What a word makes of the name it stands in.
  enum Class: String, CaseIterable, Sendable {
    case honorific, title, organization, business, company, particle, suffix, place, thing, people,
      person

    /// The class that the second column of the table names.
    init?(named name: Word) {
      guard let found = Self.names.first(where: { $0.word == name }) else { return nil }
      self = found.wordClass
    }

    private static let names = allCases.map { (word: Word($0.rawValue), wordClass: $0) }
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
    for row in FactTable("name-words.tsv") {
      facts.update(Word(row[0])) {
        $0.wordClass = row.count > 1 ? NameFacts.Class(named: Word(row[1])) : nil
        $0.gender = row.count > 2 ? Agreement(named: Word(row[2])) : nil
      }
    }
    for row in FactTable("first-names.tsv") {
      facts.update(Word(row[0])) { $0.firstName = Agreement(named: Word(row[1])) }
    }
    for row in FactTable("gendered-nouns.tsv") {
      facts.update(Word(row[0])) { $0.gender = Agreement(named: Word(row[1])) }
    }
    self.facts = facts
  }

  /// What is known of the word; `none` where the tables do not hold it.
  subscript(word: Word) -> NameFacts { facts[word] }
}
