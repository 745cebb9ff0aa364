package import Analysis
package import Articles
internal import Interface
internal import Text

/// What of an article is to be printed: all of it, or what a person asked for.
package struct Excerpt: Sendable {
  private let speaker: String?
  private let number: Int?
  private let pattern: String?

  /// The quotations of a speaker, or of all whose names the words begin; that of a number; what stands
  /// from a text on.
  package init(speaker: String? = nil, quotation number: Int? = nil, from pattern: String? = nil) {
    self.speaker = speaker
    self.number = number
    self.pattern = pattern
  }

  /// Whether everything is to be printed.
  package var isWhole: Bool { speaker == nil && number == nil && pattern == nil }

  /// Why nothing of an article is to be printed: what was asked for is not in it.
  package var refusal: String {
    if let number { return "there is no quotation \(number)" }
    if let speaker { return "nobody who is quoted is called “\(speaker)”" }
    return "“\(pattern ?? "")” is not found"
  }

  /// What is chosen of an analysed article; nil where what was asked for is not in it.
  package func choice(of article: Article, _ analysis: Analysis) -> Choice? {
    var choice = Choice(
      quotations: Set(analysis.quotations.map(\.id)),
      isWhole: speaker == nil && number == nil
    )
    if let speaker {
      guard let said = analysis.quotations(by: speaker, in: article) else { return nil }
      choice.quotations.formIntersection(said)
    }
    if let number {
      guard let id = Quotation.ID(number: number), choice.quotations.contains(id) else {
        return nil
      }
      choice.quotations = [id]
      choice.isNumbered = true
    }
    if let pattern {
      guard let start = article.first(pattern) else { return nil }
      choice.start = start
    }
    return choice
  }

  /// What is chosen of an article.
  package struct Choice: Sendable {
    var quotations: Set<Quotation.ID>
    /// Whether paragraphs without quotations are chosen as well.
    var isWhole: Bool
    /// Whether one is chosen by its number, whatever it reports.
    var isNumbered = false
    /// The offset from which on paragraphs are chosen.
    var start = 0

    /// Everything of an article.
    package static func whole(_ analysis: Analysis) -> Choice {
      Choice(quotations: Set(analysis.quotations.map(\.id)), isWhole: true)
    }

    /// The paragraphs that are chosen, by their indices.
    func paragraphs(of article: Article, _ analysis: Analysis) -> [Int] {
      let quoted = isWhole ? [] : stretches(quoted: analysis)
      return article.paragraphs.indices.filter { index in
        let span = article.paragraphs[index].span
        let next = quoted.partitioningIndex { $0.upper > span.lower }
        let isQuoted = next < quoted.count && quoted[next].overlaps(span)
        return span.upper > start && (isWhole || isQuoted)
      }
    }

    /// What is quoted of the text in the quotations that are chosen: in text order, without overlap.
    private func stretches(quoted analysis: Analysis) -> [Span] {
      let chosen = analysis.quotations.filter { quotations.contains($0.id) }
      return chosen.flatMap(\.content).sorted().reduce(into: []) { stretches, piece in
        if let last = stretches.last, last.overlaps(piece) {
          stretches[stretches.count - 1] = last.union(piece)
        } else {
          stretches.append(piece)
        }
      }
    }
  }
}
