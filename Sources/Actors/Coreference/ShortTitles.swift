private import Assets
internal import Text

/// What titles before names are short for: Sgt for sergeant.
struct ShortTitles: Sendable {
  static let english = ShortTitles()

  private var nouns = WordTable<Word?>(missing: nil)

  private init() {
    for row in FactTable("titles.tsv") { nouns[Word(row[0])] = Word(row[1]) }
  }

  /// The noun for who bears the title; nil where it is no short form.
  subscript(title: Word) -> Word? { nouns[title] }
}
