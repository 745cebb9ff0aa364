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

  /// A decision with the bounds of its pieces.
  struct Bounded {
    let decision: Decision
    var pieces: [Range<Int>]
  }

  /// The quotations of the answers and those that the layout gives away, in text order.
  func quotations(_ answers: [Decision], _ ruled: [Decision]) -> [Quotation] {
    var found: [Quotation] = []
    for bounded in bounded(answers, ruled) where !bounded.pieces.isEmpty {
      let (decision, pieces) = (bounded.decision, bounded.pieces)
      let kind =
        decision.rule == .signature ? .direct : syntax.kind(of: pieces, countsTitles: false)
      let confidence =
        decision.isRated
        ? Double(kind.confidence(rated: Float(decision.confidence))) : decision.confidence
      found.append(quotation(decision, pieces, kind, confidence: confidence))
    }
    found.sort { $0.content[0].lower < $1.content[0].lower }
    for index in found.indices { found[index].id = Quotation.ID(index) }
    return found
  }

  /// All decisions with their pieces; those that are at odds are left out.
  private func bounded(_ answers: [Decision], _ ruled: [Decision]) -> [Bounded] {
    let bounds = PieceBounds(syntax)
    func bounded(_ decisions: [Decision]) -> [Bounded] {
      decisions.map { Bounded(decision: $0, pieces: $0.pieces.compactMap(bounds.bounds)) }
    }
    var all = continued(bounded(answers), besides: ruled) + bounded(ruled)
    var bare = BareQuotations(syntax, all)
    all += bounded(bare.decisions())
    let pieces = PieceNesting(
      all.map { (pieces: $0.pieces, cue: $0.decision.cue, confidence: $0.decision.confidence) }
    )
    .pieces
    let sources = ElidedSources(syntax)
    return zip(sources.filled(all.map(\.decision)), pieces).map {
      Bounded(decision: $0, pieces: $1)
    }
  }

  /// The answers with the sentences and paragraphs that go on with them, which are quotations of their own
  /// where they are quoted and what they go on with is not.
  private func continued(_ answers: [Bounded], besides ruled: [Decision]) -> [Bounded] {
    var answers = answers
    var added: [Bounded] = []
    var continuations = Continuations(syntax, answers.map(\.pieces) + ruled.map(\.pieces))
    for index in answers.indices.reversed() {
      let decision = answers[index].decision
      let found = continuations.pieces(after: answers[index].pieces, decision)
      guard let last = answers[index].pieces.last, !found.isEmpty else { continue }
      if syntax.regions.contains(last.lowerBound) {
        answers[index].pieces += found
      } else {
        let confidence = decision.confidence * 0.9
        let rest = Decision(found, by: decision.source, .continued, confidence: confidence)
        added.append(Bounded(decision: rest, pieces: found))
      }
    }
    return answers + added
  }

  /// The quotation with these pieces, of which there is at least one, numbered later.
  private func quotation(
    _ decision: Decision,
    _ pieces: [Range<Int>],
    _ kind: Quotation.Kind,
    confidence: Double
  ) -> Quotation {
    let bounds = SourceBounds(syntax, pieces: pieces, cue: decision.cue)
    let source = decision.source.flatMap(bounds.bounds)
    let cue = CueExtent(syntax, pieces: pieces, source: source)
    let rule = decision.rule.rawValue
    return Quotation(
      id: Quotation.ID(0),
      kind: kind,
      content: pieces.map { syntax.article.span(ofTokens: $0) },
      paragraph: syntax.sentence(at: pieces[0].lowerBound).paragraph,
      cue: decision.cue.map {
        Cue(span: syntax.article.span(ofTokens: cue.extent($0)), kind: decision.cueKind)
      },
      source: source.map { Source(span: syntax.article.span(ofTokens: $0), actor: nil) },
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
