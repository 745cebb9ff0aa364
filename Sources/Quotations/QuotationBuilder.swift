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
    let pieces = pieces(answers, ruled)
    var found: [Quotation] = []
    found.reserveCapacity(answers.count + ruled.count)
    for (answer, pieces) in zip(answers, pieces) {
      if let quotation = quotation(answer, pieces) { found.append(quotation) }
    }
    for (ruled, pieces) in zip(ruled, pieces[answers.count...]) {
      if let quotation = quotation(ruled, pieces) { found.append(quotation) }
    }
    found.sort { $0.content[0].lower < $1.content[0].lower }
    for index in found.indices { found[index].id = Quotation.ID(index) }
    return found
  }

  /// The pieces of the answers, then those of the others; those that are at odds are left out.
  private func pieces(_ answers: [Answer], _ ruled: [RuledQuotation]) -> [[Range<Int>]] {
    let bounds = PieceBounds(syntax)
    var pieces = answers.map { answer in
      answer.draft.content.candidate.pieces.compactMap { bounds.bounds($0) }
    }
    var continuations = Continuations(syntax, pieces + ruled.map(\.pieces))
    for (index, answer) in answers.enumerated().reversed() {
      pieces[index] += continuations.pieces(after: pieces[index], answer.draft.proposal.cue)
    }
    pieces += ruled.map { $0.pieces.compactMap { bounds.bounds($0) } }
    let cues = answers.map(\.draft.proposal.cue.tokens) + ruled.map(\.cueTokens)
    let confidences = answers.map { Double($0.confidence) } + ruled.map(\.confidence)
    return PieceNesting(
      pieces.indices.map { (pieces: pieces[$0], cue: cues[$0], confidence: confidences[$0]) }
    )
    .pieces
  }

  private func quotation(_ answer: Answer, _ pieces: [Range<Int>]) -> Quotation? {
    let cue = answer.draft.proposal.cue
    let kind = syntax.kind(of: pieces)
    let bounds = SourceBounds(syntax, pieces: pieces, cue: cue.tokens)
    return quotation(
      pieces,
      kind,
      cue: Cue(span: syntax.article.span(ofTokens: cue.tokens), kind: cue.kind),
      source: answer.draft.source.candidate.flatMap { span(of: $0, cue, bounds) },
      attribution(answer, kind, bounds)
    )
  }

  private func quotation(_ ruled: RuledQuotation, _ pieces: [Range<Int>]) -> Quotation? {
    let bounds = SourceBounds(syntax, pieces: pieces, cue: ruled.cueTokens)
    return quotation(
      pieces,
      syntax.kind(of: pieces),
      cue: ruled.cueTokens.map { Cue(span: syntax.article.span(ofTokens: $0), kind: .speech) },
      source: bounds.bounds(ruled.source).map { syntax.article.span(ofTokens: $0) },
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

  private func attribution(
    _ answer: Answer,
    _ kind: Quotation.Kind,
    _ bounds: SourceBounds
  ) -> Attribution {
    let rule = AttributionRule(answer.draft, syntax).rawValue
    let confidence = kind.confidence(rated: answer.confidence)
    return Attribution(
      rule: rule,
      confidence: Double(confidence),
      runnerUp: answer.draft.runnerUp.map { source in
        RunnerUp(
          source: source.candidate.flatMap { span(of: $0, answer.draft.proposal.cue, bounds) },
          rule: rule,
          confidence: Double(confidence * source.probability)
        )
      }
    )
  }

  private func span(
    of source: SourceCandidate,
    _ cue: CueCandidate,
    _ bounds: SourceBounds
  ) -> Span? {
    let extent = SourceExtent(syntax, cue, isBefore: source.isBefore).extent(source)
    return bounds.bounds(source, reaching: extent).map { syntax.article.span(ofTokens: $0) }
  }
}
