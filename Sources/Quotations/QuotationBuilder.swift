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
  func quotations(_ answers: consuming [Decision], _ ruled: [Decision]) -> [Quotation] {
    let decisions = bounded(answers, ruled)
    var found: [Quotation] = []
    found.reserveCapacity(decisions.count)
    for decision in decisions where !decision.pieces.isEmpty {
      let pieces = decision.pieces
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

  /// All decisions with the bounds of their pieces; pieces that are at odds are left out.
  ///
  /// They are changed where they stand: a long text has a million of them.
  private func bounded(_ answers: consuming [Decision], _ ruled: [Decision]) -> [Decision] {
    var all = answers
    bound(&all, from: 0)
    goOn(with: &all, besides: ruled)
    add(ruled, to: &all)
    var bare = BareQuotations(syntax, all)
    add(bare.decisions(), to: &all)
    ElidedSources(syntax).fill(&all)
    PieceNesting(all).part(&all)
    return all
  }

  private func add(_ decisions: [Decision], to all: inout [Decision]) {
    let first = all.count
    all += decisions
    bound(&all, from: first)
  }

  /// Gives the pieces of the decisions from a place on their bounds.
  private func bound(_ decisions: inout [Decision], from first: Int) {
    let bounds = PieceBounds(syntax)
    for index in decisions.indices[first...] {
      decisions[index].pieces = decisions[index].pieces.compactMap(bounds.bounds)
    }
  }

  /// Adds to the answers the sentences and paragraphs that go on with them, which are quotations of their
  /// own where they are quoted and what they go on with is not.
  private func goOn(with answers: inout [Decision], besides ruled: [Decision]) {
    var added: [Decision] = []
    var continuations = Continuations(syntax, besides: answers, ruled)
    for index in answers.indices.reversed() {
      let found = continuations.pieces(after: answers[index])
      guard let last = answers[index].pieces.last, !found.isEmpty else { continue }
      if syntax.regions.contains(last.lowerBound) {
        answers[index].pieces += found
      } else {
        let (source, confidence) = (answers[index].source, answers[index].confidence * 0.9)
        added.append(Decision(found, by: source, .continued, confidence: confidence))
      }
    }
    answers += added
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
