private import Assets

/// What random news is made of: the words of the program's own tables, marks, and odd characters.
struct Vocabulary: Sendable {
  static let english = Vocabulary()

  let cues = words(of: "cues.tsv", fields: 0..<1)
  let claimWords = words(of: "claim-words.tsv", fields: 2..<3, partedBy: " ")
  let idioms = words(of: "claim-idioms.tsv", fields: 1..<2)
  let countries = words(of: "countries.tsv", fields: 1..<8)
  let groups = words(of: "groups.tsv", fields: 0..<2) + words(of: "regions.tsv", fields: 0..<3)
  let names = words(of: "nicknames.tsv", fields: 0..<8) + words(of: "localities.tsv", fields: 1..<2)
  /// Those of the article that comes with the program, and how they are shortened.
  let smallWords =
    text.split(whereSeparator: \.isWhitespace).map(String.init)
    + words(of: "sentence-words.tsv", fields: 0..<1)
    + words(of: "abbreviations.tsv", fields: 0..<1)
    + words(of: "exceptions.tsv", fields: 1..<2)

  /// The article that comes with the program.
  static let text = Asset.file("sample.txt").text

  /// What may be put in anywhere, by kind.
  var all: [[String]] {
    [
      cues, claimWords, idioms, countries, groups, names, smallWords, Self.marks, Self.oddities,
      Self.numbers,
    ]
  }

  private static func words(
    of table: String,
    fields: Range<Int>,
    partedBy separator: Character = "|"
  ) -> [String] {
    var words: [String] = []
    for row in FactTable(table) {
      for field in fields.clamped(to: 0..<row.count) {
        words += row[field].text.split(separator: separator).map(String.init)
      }
    }
    return words
  }

  static let marks = "\"“”„‟‘’‚‛«»‹›'`「」『』〝〞＂()[]{}⟨⟩—–-―…:;,.?!/\\|*_#>~&%$§¶†•·°".map(String.init)

  static let numbers = [
    "0", "1", "2", "12", "25", "27", "99", "100", "1999", "2007", "9999", "2,500", "4294967296",
    "18446744073709551616", "2007-04-25", "25th",
  ]

  /// Characters that are not shown, join, turn the direction of writing, change length with their case, or
  /// belong to other scripts; white space of all kinds; and long runs of one character.
  static let oddities =
    [
      "\u{200b}", "\u{200d}", "\u{200e}", "\u{202e}", "\u{2066}", "\u{feff}", "\u{301}", "\u{ad}",
      "\u{2028}", "\u{2029}", "\u{85}", "\u{a0}", "\u{3000}", "\u{1f600}", "\u{1f1e9}\u{1f1ea}",
      "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}", "\u{fffd}", "\u{e000}", "\u{10ffff}", "\u{0}",
      "\u{1}", "\u{1b}[31m", "\u{7f}", "\u{9b}", "İ", "ı", "ß", "ﬁ", "ŉ", "ǅ", "e\u{301}", "漢字",
      "한글", "שלום", "مرحبا", "नमस्ते", "𝐇", "½", "²", "\t", "\r", "\r\n", "\u{b}", "\u{c}", "\n",
      "\n\n", "\n\n\n",
    ] + [" ", "A", "-", ".", "\u{308}"].map { String(repeating: $0, count: 60) }
}
