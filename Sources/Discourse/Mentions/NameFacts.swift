internal import Articles
internal import Atlas

/// What the tables know of a capitalised word.
struct NameFacts: Sendable {
  /// What a word makes of the name it stands in.
  enum Class: Substring, Sendable {
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
    let words = FactTable("name-words.tsv").rows
    let firstNames = FactTable("first-names.tsv").rows
    let nouns = FactTable("gendered-nouns.tsv").rows
    let count = words.count + firstNames.count + nouns.count
    var facts = WordTable(capacity: count, missing: NameFacts.none)
    for row in words {
      let word = Word(utf8: row[0].utf8)
      facts[word].wordClass = NameFacts.Class(rawValue: row[1])
      if row.count > 2 { facts[word].gender = Agreement(row[2]) }
    }
    for row in firstNames { facts[Word(utf8: row[0].utf8)].firstName = Agreement(row[1]) }
    for row in nouns { facts[Word(utf8: row[0].utf8)].gender = Agreement(row[1]) }
    self.facts = facts
  }

  /// What is known of the word; `none` where the tables do not hold it.
  subscript(word: Word) -> NameFacts { facts[word] }
}
