internal import Analysis
internal import Articles
internal import Language
internal import Text

/// Writes what was decided on as quotations.
struct QuotationBuilder {
  private let syntax: Syntax

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// The quotations of the answers and those that the layout gives away, in text order.
  func quotations(_ answers: [Decision], _ ruled: [Decision]) -> [Quotation] {
    let pieces = pieces(answers, ruled)
    var found: [Quotation] = []
    found.reserveCapacity(pieces.count)
    for (answer, pieces) in zip(answers, pieces) where !pieces.isEmpty {
      let kind = syntax.kind(of: pieces)
      let confidence = kind.confidence(rated: Float(answer.confidence))
      found.append(quotation(answer, pieces, kind, confidence: Double(confidence)))
    }
    for (ruled, pieces) in zip(ruled, pieces[answers.count...]) where !pieces.isEmpty {
      let kind = syntax.kind(of: pieces)
      found.append(quotation(ruled, pieces, kind, confidence: ruled.confidence))
    }
    found.sort { $0.content[0].lower < $1.content[0].lower }
    for index in found.indices { found[index].id = Quotation.ID(index) }
    return found
  }

  /// The pieces of the answers, then those of the others; those that are at odds are left out.
  private func pieces(_ answers: [Decision], _ ruled: [Decision]) -> [[Range<Int>]] {
    let bounds = PieceBounds(syntax)
    var pieces = answers.map { $0.pieces.compactMap { bounds.bounds($0) } }
    var continuations = Continuations(syntax, pieces + ruled.map(\.pieces))
    for (index, answer) in answers.enumerated().reversed() {
      pieces[index] += continuations.pieces(after: pieces[index], answer)
    }
    pieces += ruled.map { $0.pieces.compactMap { bounds.bounds($0) } }
    let decisions = answers + ruled
    return PieceNesting(
      zip(pieces, decisions).map { (pieces: $0, cue: $1.cue, confidence: $1.confidence) }
    )
    .pieces
  }

  /// The quotation with these pieces, of which there is at least one, numbered later.
  private func quotation(
    _ decision: Decision,
    _ pieces: [Range<Int>],
    _ kind: Quotation.Kind,
    confidence: Double
  ) -> Quotation {
    let bounds = SourceBounds(syntax, pieces: pieces, cue: decision.cue)
    let rule = decision.rule.rawValue
    return Quotation(
      id: Quotation.ID(0),
      kind: kind,
      content: pieces.map { syntax.article.span(ofTokens: $0) },
      paragraph: syntax.sentence(at: pieces[0].lowerBound).paragraph,
      cue: decision.cue.map {
        Cue(span: syntax.article.span(ofTokens: $0), kind: decision.cueKind)
      },
      source: span(of: decision.source, bounds).map { Source(span: $0, actor: nil) },
      attribution: Attribution(
        rule: rule,
        confidence: confidence,
        runnerUp: decision.runnerUp.map { second in
          RunnerUp(
            source: span(of: second.source, bounds),
            rule: rule,
            confidence: confidence * Double(second.probability)
          )
        }
      )
    )
  }

  private func span(of source: Decision.Phrase?, _ bounds: SourceBounds) -> Span? {
    source.flatMap(bounds.bounds).map { syntax.article.span(ofTokens: $0) }
  }
}
