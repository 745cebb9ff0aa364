package import Analysis
package import Articles
internal import Atlas
internal import Text

/// What an article adds to statistics: who says how much in it.
package struct ArticleStatistics: Sendable, Equatable {
  /// One quotation, as statistics count it.
  struct Saying: Sendable, Equatable {
    /// How much of it stands in quotation marks.
    var type: String
    /// The words in it.
    var words: Int
    /// What its speaker is; `nobody` where the article does not say who speaks.
    var kind: String
    /// `woman` or `man` where the text itself says so, else empty.
    var gender: String
    /// The code of the speaker's country; empty where none is known.
    var country: String
    /// What the speaker is called; empty for nobody.
    var speaker: String
  }

  let id: String
  let words: Int
  private(set) var sayings: [Saying]

  /// The statistics of an analysed article.
  package init(_ article: Article, _ analysis: Analysis) {
    let findings = Findings(article, analysis)
    let genders = WrittenGender(article)
    id = Sanitizer.line(article.id)
    words = article.words
    sayings = analysis.quotations.map { quotation in
      let actor = findings.speaker(of: quotation)
      let kind = quotation.source == nil ? "nobody" : actor?.kind.rawValue ?? "unnamed"
      return Saying(
        type: quotation.kind.rawValue,
        words: article.words(in: quotation.content),
        kind: kind,
        gender: actor.flatMap(genders.gender)?.rawValue ?? "",
        country: actor?.country?.description ?? "",
        speaker: Sanitizer.line(findings.speakerName(of: quotation) ?? "")
      )
    }
  }

  /// The statistics that `lines` writes; nil for other bytes.
  package init?(lines: [UInt8]) {
    let rows = String(decoding: lines, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let head = rows.first, head.count == 2, let words = Int(head[0]) else { return nil }
    id = head[1]
    self.words = words
    sayings = rows.dropFirst().compactMap { row in
      guard row.count == 6, let words = Int(row[1]) else { return nil }
      return Saying(
        type: row[0],
        words: words,
        kind: row[2],
        gender: row[3],
        country: row[4],
        speaker: row[5]
      )
    }
  }

  /// The statistics in lines for another process.
  package var lines: [UInt8] {
    let head = "\(words)\t\(id)\n"
    let rows = sayings.map { saying in
      [
        saying.type, "\(saying.words)", saying.kind, saying.gender, saying.country, saying.speaker,
      ].joined(separator: "\t") + "\n"
    }
    return Array((head + rows.joined()).utf8)
  }
}

extension Article {
  /// How many words stand in some spans.
  fileprivate func words(in spans: [Span]) -> Int {
    spans.reduce(0) { sum, span in
      let first = tokens.partitioningIndex { Int($0.upper) > span.lower }
      let inside = tokens[first...].prefix { Int($0.lower) < span.upper }
      return sum + inside.count { !$0.isClitic && ($0.kind == .word || $0.kind == .number) }
    }
  }
}
