import Analysis
import Articles
import Discourse
import Export

/// How the time a kind of text takes grows with its length, from reading it to writing the JSON.
struct Growth: Sendable {
  /// What the text is made of.
  let name: String
  /// The bytes of the longest text.
  let bytes: Int
  /// A text of about so many bytes.
  let text: @Sendable (Int) -> String

  static let heading = "ns a byte at   1 %      10 %     100 %   seconds  text"

  /// The row of the table: what a byte takes in a text of one and ten hundredths of the length and in
  /// all of it, which is the same where the time is linear, and how long all of it takes.
  func row() -> String {
    var columns: [Double] = []
    var seconds = 0.0
    for part in [100, 10, 1] {
      let text = text(bytes / part)
      let benchmark = Benchmark(name: name, bytes: text.utf8.count, isRunOnce: part == 1) {
        Self.analyze(text)
      }
      seconds = benchmark.median().milliseconds / 1e3
      columns.append(seconds * 1e9 / Double(text.utf8.count))
    }
    let figures = (columns + [seconds]).map { Column.decimal($0) }.joined()
    return "          \(figures)  \(bytes / 1000) KB of \(name)"
  }

  /// The bytes of the JSON of a text.
  private static func analyze(_ text: String) -> Int {
    let article = PlainText.read(MeantText.of(text), record: Record(id: "benchmark"))
    var json: [UInt8] = []
    Document.append(article, Analyzer.analyze(article), layout: .oneLine, to: &json)
    return json.count
  }
}

extension Growth {
  /// News, and texts of one thing over and over, which no stage may go through again for each of it.
  static let all: [Growth] =
    [
      Growth(name: "news in paragraphs", bytes: 10_000_000) { SyntheticNews.text(bytes: $0) },
      Growth(name: "news in one line", bytes: 10_000_000) {
        SyntheticNews.text(bytes: $0, inOneParagraph: true)
      },
      Growth(name: "names", bytes: 1_500_000) { SyntheticNews.names($0 / 15) },
      Growth(name: "quotations", bytes: 1_000_000) { SyntheticNews.quotations($0 / 10) },
      Growth(name: "a word without end", bytes: 10_000_000) { String(repeating: "a", count: $0) },
    ]
    + repeated.map { name, unit in
      Growth(name: name, bytes: 1_000_000) {
        String(repeating: unit, count: $0 / unit.utf8.count + 1)
      }
    }

  private static let repeated = [
    ("marks that nothing closes", "“no "),
    ("straight marks", "\"no "),
    ("paragraphs that a mark opens", "“No, he was there.\n\n"),
    ("quotations of one word", "a \"word\" "),
    ("reporting verbs", "said, "),
    ("reports in a sentence", "he said that "),
    ("sources", "according to "),
    ("labels of speakers", "ROSE: yes.\n"),
    ("pronouns", "He told her that they saw him. "),
    ("pronouns in a sentence", "he saw her and they "),
    ("surnames", "Anna Kovel said Kovel knew. "),
    ("descriptions", "his brother, a minister, "),
    ("abbreviations in brackets", "World Health Organization (WHO) "),
    ("countries", "Poland, "),
    ("governments", "the government of Poland said. "),
    ("unlisted towns", "in Palu, Kenya, "),
    ("claims", "The plan would cover Poland and Chile, but not Peru. "),
    ("claims in a sentence", "the plan would cover Poland, but not Chile, and "),
    ("claims in quotation marks", "“They will protect Poland,” said Anna Kovel. "),
    ("claims of what people pay", "They pay in Poland. "),
    ("claims on groups", "It would cover all EU members except Poland. "),
    ("hosts", "radars deployed in Poland "),
    ("threats", "a threat from Iran "),
    ("joined groups", "joined NATO "),
    ("years", "from 2011 and in 2012 "),
    ("lines of a list", "- item one here\n"),
    ("lines without letters", "1, 2; (3) - 4: 5, "),
    ("stops", "."),
    ("blank lines", "\n"),
    ("capitals", "NATO "),
    ("letters beyond ASCII", "é "),
    ("accents apart from their letters", "cafe\u{301} "),
    ("hyphens that nobody sees", "co\u{ad}operate "),
    ("marks without the blank behind them", "He left.“We stay,”she said.No one knew. "),
  ]
}
