internal import Articles
internal import Language
internal import Text

/// Finds the quoted words whose report stands right after them and that no answer holds.
struct AttachedQuotations {
  private let syntax: Syntax
  private let reports: AttachedReports

  init(_ syntax: Syntax, _ reports: AttachedReports) {
    self.syntax = syntax
    self.reports = reports
  }

  /// Those of a paragraph, given its answers.
  func decisions(in paragraph: Paragraph, besides answers: AnswerIndex) -> [Decision] {
    syntax.regions.regions(in: paragraph.tokens).compactMap { region in
      guard let report = reports[region.open], !answers.holds(region.content) else { return nil }
      return decision(region, report)
    }
  }

  private func decision(_ region: MarkedRegion, _ report: SpokenReport) -> Decision {
    let rest = rest(after: report)
    let rule: AttributionRule =
      rest != nil ? .interrupted : report.source.isBefore ? .quoteSpeakerCue : .quoteCueSpeaker
    return Decision(
      report,
      [region.content] + (rest.map { [$0] } ?? []),
      rule,
      confidence: 0.9,
      in: syntax
    )
  }

  /// The quoted words with which the sentence goes on behind a comma after the report.
  private func rest(after report: SpokenReport) -> Range<Int>? {
    let sentence = report.cue.sentence
    guard report.end < sentence.upperBound,
      let open = syntax.regions.next(from: report.end), open < sentence.upperBound,
      syntax.symbols[open - 1] == .comma, let region = syntax.regions.region(at: open),
      syntax.finiteVerbs(in: report.end..<open) == 0
        || syntax.isClauseOfSource(from: report.end, before: region)
    else { return nil }
    return region.content
  }
}
