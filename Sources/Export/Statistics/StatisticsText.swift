internal import Atlas

extension Statistics {
  /// What stands above the lines of articles.
  package static var heading: String { "quoted words   named  unnamed  nobody  article\n" }

  /// The line of one article.
  package static func line(_ article: ArticleStatistics) -> String {
    var one = Statistics()
    one.add(article)
    let unnamed = one.kinds["unnamed"]?.words ?? 0
    let nobody = one.kinds["nobody"]?.words ?? 0
    let named = one.all.words - unnamed - nobody
    let shares = [(named, 8), (unnamed, 9), (nobody, 8)].map { words, width in
      padded(share(words, of: one.all.words), to: width)
    }
    return padded("\(one.all.words)", to: 12) + shares.joined() + "  \(article.id)\n"
  }

  /// The tables over all articles, with a bar for each share of the words that are said.
  package var text: String {
    let sum = "\(Self.number(all.quotations, "quotation")), \(Self.number(all.words, "word"))"
    let head = "\(Self.number(articles, "article")), \(Self.number(words, "word")): \(sum)\n"
    let most = speakers.map { (label: $0.key.label, count: $0.value.count) }
    let named = countries.map { code, count in
      (label: Country.Code(code).map { CountryTable.name(of: $0) } ?? code, count: count)
    }
    return [
      head, table("What the speakers are", kinds.map { (label: $0.key, count: $0.value) }),
      table("How it is said", types.map { (label: $0.key, count: $0.value) }),
      table("Where the text says so", genders.map { (label: $0.key, count: $0.value) }),
      table("Countries of the speakers", named), table("Who says most", most),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The most rows that a table has.
  private static let most = 15
  /// The columns of the longest bar.
  private static let bar = 24

  private func table(_ title: String, _ rows: [(label: String, count: Count)]) -> String {
    if rows.isEmpty { return "" }
    let sorted = rows.sorted { ($1.count.words, $0.label) < ($0.count.words, $1.label) }
    let longest = max(1, sorted[0].count.words)
    let lines = sorted.prefix(Self.most).map { label, count in
      let cells = (count.words * Self.bar + longest / 2) / longest
      let bar = String(repeating: "█", count: cells)
      return Self.padded("\(count.words)", to: 8)
        + Self.padded(Self.share(count.words, of: all.words), to: 7)
        + "  " + bar + String(repeating: " ", count: Self.bar - cells) + "  " + label + "\n"
    }
    let rest = sorted.count - lines.count
    return "\(title)\n" + lines.joined() + (rest > 0 ? "          and \(rest) more\n" : "")
  }

  private static func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "–" : "\((part * 200 + whole) / (2 * whole)) %"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func number(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension Statistics.Speaker {
  fileprivate var label: String { kind == "person" ? name : "\(name) (\(kind))" }
}
