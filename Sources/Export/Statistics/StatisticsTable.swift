/// What the rows of statistics are as CSV.
package enum StatisticsTable: String, CaseIterable, Sendable {
  case articles, speakers
}

extension Statistics {
  /// The names of the columns of a table, and the end of their line.
  package static func names(of table: StatisticsTable) -> String {
    let names =
      switch table {
      case .articles: articleColumns.map(\.name)
      case .speakers: speakerColumns.map(\.name)
      }
    return DelimitedText.csv(names.map { .plain($0) })
  }

  /// The row of one article.
  package static func row(_ article: ArticleStatistics) -> String {
    var one = Statistics()
    one.add(article)
    return DelimitedText.csv(articleColumns.map { $0.cell(article.id, one) })
  }

  /// A row for each speaker over all articles, those first who say most.
  package var speakerRows: String {
    let sorted = speakers.sorted { left, right in
      (right.value.count.words, left.key.name, left.key.kind)
        < (left.value.count.words, right.key.name, right.key.kind)
    }
    return sorted.map { speaker, voice in
      DelimitedText.csv(Self.speakerColumns.map { $0.cell(speaker, voice) })
    }.joined()
  }

  private typealias ArticleColumn = (
    name: String, cell: @Sendable (String, Statistics) -> TableCell
  )
  private typealias SpeakerColumn = (name: String, cell: @Sendable (Speaker, Voice) -> TableCell)

  private static let articleColumns: [ArticleColumn] = [
    ("article", { id, _ in .text(id) }), ("words", { .number($1.words) }),
    ("quotations", { .number($1.all.quotations) }), ("quoted_words", { .number($1.all.words) }),
    ("speakers", { .number($1.speakers.count) }), ("direct", { .number($1.types.words("direct")) }),
    ("mixed", { .number($1.types.words("mixed")) }),
    ("indirect", { .number($1.types.words("indirect")) }),
    ("persons", { .number($1.kinds.words("person")) }),
    ("organizations", { .number($1.kinds.words("organization")) }),
    ("governments", { .number($1.kinds.words("government")) }),
    ("peoples", { .number($1.kinds.words("people")) }),
    ("unnamed", { .number($1.kinds.words("unnamed")) }),
    ("nobody", { .number($1.kinds.words("nobody")) }),
    ("women", { .number($1.genders.words("woman")) }),
    ("men", { .number($1.genders.words("man")) }),
    ("countries", { .plain($1.countries.keys.sorted().joined(separator: " ")) }),
  ]

  private static let speakerColumns: [SpeakerColumn] = [
    ("speaker", { speaker, _ in .text(speaker.name) }),
    ("kind", { speaker, _ in .plain(speaker.kind) }),
    ("country", { .plain($1.country) }),
    ("gender", { .plain($1.gender) }),
    ("quotations", { .number($1.count.quotations) }), ("words", { .number($1.count.words) }),
  ]
}

extension [String: Statistics.Count] {
  fileprivate func words(_ name: String) -> Int { self[name]?.words ?? 0 }
}
