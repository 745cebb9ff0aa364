internal import Articles

/// Writes answers as quotations.
struct QuotationBuilder {
  private let syntax: Syntax

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// The quotations of the answers, in text order.
  func quotations(_ answers: [Answer]) -> [Quotation] {
    let found = answers.compactMap { answer -> (answer: Answer, pieces: [Range<Int>])? in
      let pieces = answer.draft.content.candidate.pieces.compactMap {
        PieceBounds(syntax).bounds($0)
      }
      return pieces.isEmpty ? nil : (answer, pieces)
    }
    let sorted = found.sorted { $0.pieces[0].lowerBound < $1.pieces[0].lowerBound }
    return sorted.enumerated().map { number, found in
      quotation(Quotation.ID(number), found.answer, found.pieces)
    }
  }

  private func quotation(
    _ id: Quotation.ID,
    _ answer: Answer,
    _ pieces: [Range<Int>]
  ) -> Quotation {
    let article = syntax.article
    return Quotation(
      id: id,
      kind: kind(pieces),
      content: pieces.map { article.span(ofTokens: $0) },
      paragraph: syntax.sentence(at: pieces[0].lowerBound).paragraph,
      cue: Cue(
        span: article.span(
          ofTokens: answer.draft.proposal.cue.token..<answer.draft.proposal.cue.end
        ),
        kind: answer.draft.proposal.cue.kind
      ),
      source: answer.draft.source.candidate.map {
        Source(span: span(of: $0, answer.draft.proposal.cue), actor: nil)
      },
      attribution: attribution(answer)
    )
  }

  private func attribution(_ answer: Answer) -> Attribution {
    let rule = AttributionRule(answer.draft, syntax).rawValue
    return Attribution(
      rule: rule,
      confidence: Double(answer.confidence),
      runnerUp: answer.draft.runnerUp.map { source in
        RunnerUp(
          source: source.candidate.map { span(of: $0, answer.draft.proposal.cue) },
          rule: rule,
          confidence: Double(answer.confidence * source.probability)
        )
      }
    )
  }

  private func span(of source: SourceCandidate, _ cue: CueCandidate) -> Span {
    let extent = SourceExtent(syntax, cue, isBefore: source.isBefore)
    return syntax.article.span(ofTokens: extent.extent(source))
  }

  private func kind(_ pieces: [Range<Int>]) -> Quotation.Kind {
    var inside = 0
    var words = 0
    for piece in pieces {
      for index in piece where syntax.isWord(index) {
        words += 1
        if syntax.regions.contains(index) { inside += 1 }
      }
    }
    return inside == 0 ? .indirect : inside == words ? .direct : .mixed
  }
}
