internal import Analysis
internal import Articles
internal import Language
internal import Text

/// Writes answers as quotations.
struct QuotationBuilder {
  private let syntax: Syntax

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// The quotations of the answers and those that the layout gives away, in text order.
  func quotations(_ answers: [Answer], _ ruled: [RuledQuotation]) -> [Quotation] {
    let bounds = PieceBounds(syntax)
    var pieces = answers.map { answer in
      answer.draft.content.candidate.pieces.compactMap { bounds.bounds($0) }
    }
    var continuations = Continuations(syntax, pieces + ruled.map(\.pieces))
    for (index, answer) in answers.enumerated().reversed() {
      pieces[index] += continuations.pieces(after: pieces[index], answer.draft.proposal.cue)
    }
    var found: [Quotation] = []
    found.reserveCapacity(answers.count + ruled.count)
    for (answer, pieces) in zip(answers, pieces) {
      if let quotation = quotation(answer, pieces) { found.append(quotation) }
    }
    found += ruled.compactMap { quotation($0) }
    found.sort { $0.content[0].lower < $1.content[0].lower }
    for index in found.indices { found[index].id = Quotation.ID(index) }
    return found
  }

  private func quotation(_ answer: Answer, _ pieces: [Range<Int>]) -> Quotation? {
    let cue = answer.draft.proposal.cue
    let kind = syntax.kind(of: pieces)
    return quotation(
      pieces,
      kind,
      cue: Cue(span: syntax.article.span(ofTokens: cue.token..<cue.end), kind: cue.kind),
      source: answer.draft.source.candidate.map { span(of: $0, cue) },
      attribution(answer, kind)
    )
  }

  private func quotation(_ ruled: RuledQuotation) -> Quotation? {
    let bounds = PieceBounds(syntax)
    let pieces = ruled.pieces.compactMap { bounds.bounds($0) }
    return quotation(
      pieces,
      syntax.kind(of: pieces),
      cue: ruled.cue.map {
        Cue(span: syntax.article.span(ofTokens: $0..<$0 + 1), kind: .speech)
      },
      source: syntax.article.span(ofTokens: ruled.source),
      Attribution(rule: ruled.rule.rawValue, confidence: ruled.confidence)
    )
  }

  /// The quotation with these pieces, numbered later; nil where there are none.
  private func quotation(
    _ pieces: [Range<Int>],
    _ kind: Quotation.Kind,
    cue: Cue?,
    source: Span?,
    _ attribution: Attribution
  ) -> Quotation? {
    guard let first = pieces.first else { return nil }
    return Quotation(
      id: Quotation.ID(0),
      kind: kind,
      content: pieces.map { syntax.article.span(ofTokens: $0) },
      paragraph: syntax.sentence(at: first.lowerBound).paragraph,
      cue: cue,
      source: source.map { Source(span: $0, actor: nil) },
      attribution: attribution
    )
  }

  private func attribution(_ answer: Answer, _ kind: Quotation.Kind) -> Attribution {
    let rule = AttributionRule(answer.draft, syntax).rawValue
    let confidence = kind.confidence(rated: answer.confidence)
    return Attribution(
      rule: rule,
      confidence: Double(confidence),
      runnerUp: answer.draft.runnerUp.map { source in
        RunnerUp(
          source: source.candidate.map { span(of: $0, answer.draft.proposal.cue) },
          rule: rule,
          confidence: Double(confidence * source.probability)
        )
      }
    )
  }

  private func span(of source: SourceCandidate, _ cue: CueCandidate) -> Span {
    let extent = SourceExtent(syntax, cue, isBefore: source.isBefore)
    return syntax.article.span(ofTokens: extent.extent(source))
  }
}
