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
      let pieces = answer.draft.content.candidate.pieces.compactMap { trimmed($0) }
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
        Source(span: article.span(ofTokens: $0.tokens), actor: nil)
      },
      attribution: attribution(answer)
    )
  }

  private func attribution(_ answer: Answer) -> Attribution {
    Attribution(
      rule: "\(answer.draft.content.candidate.shape)",
      confidence: Double(answer.confidence),
      runnerUp: answer.draft.runnerUp.map { source in
        RunnerUp(
          source: source.candidate.map { syntax.article.span(ofTokens: $0.tokens) },
          rule: "\(answer.draft.content.candidate.shape)",
          confidence: Double(answer.confidence * source.probability)
        )
      }
    )
  }

  /// The piece without marks and signs at its ends; nil where it holds no word.
  private func trimmed(_ piece: Range<Int>) -> Range<Int>? {
    var lower = piece.lowerBound
    var upper = piece.upperBound
    while lower < upper, isOuter(lower, atStart: true) { lower += 1 }
    while upper > lower, isOuter(upper - 1, atStart: false) { upper -= 1 }
    let hasWord = (lower..<upper).contains { syntax.isWord($0) }
    return hasWord ? lower..<upper : nil
  }

  /// Whether the token at an end of a piece does not belong to what is said.
  private func isOuter(_ index: Int, atStart: Bool) -> Bool {
    switch syntax.symbols[index] {
    case .comma, .semicolon, .colon, .stop, .dash: return true
    case .question, .exclamation: return atStart
    case .openMark: return atStart
    case .closeMark: return true
    default: return false
    }
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
