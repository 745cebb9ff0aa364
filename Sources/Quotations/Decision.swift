internal import Analysis
internal import Language
internal import Text

/// A quotation that was decided on, as far as it is to be written.
///
/// All decisions of an article are kept; what led to them is not.
struct Decision {
  /// A phrase that is a source.
  struct Phrase {
    /// Its tokens up to its head.
    let tokens: Range<Int>
    /// Its head, where the phrase was chosen for it.
    let head: Int?
    /// All of it.
    let extent: Range<Int>
  }

  /// The source that came second, nil for none, and how likely it is.
  struct RunnerUp {
    let source: Phrase?
    let probability: Float
  }

  let pieces: [Range<Int>]
  let cue: Range<Int>?
  let cueKind: Cue.Kind
  /// Whether a verb says that the words were spoken.
  let isSpoken: Bool
  let source: Phrase?
  let runnerUp: RunnerUp?
  let rule: AttributionRule
  let confidence: Double

  /// An answer, which goes on in other pieces perhaps.
  init(_ answer: Answer, _ syntax: Syntax) {
    let cue = answer.draft.proposal.cue
    func phrase(_ source: SourceCandidate) -> Phrase {
      let extent = SourceExtent(syntax, cue, isBefore: source.isBefore).extent(source)
      return Phrase(tokens: source.tokens, head: source.head, extent: extent)
    }
    pieces = answer.draft.content.candidate.pieces
    self.cue = cue.tokens
    cueKind = cue.kind
    isSpoken = cue.kind == .speech && cue.form.isVerb
    source = answer.draft.source.candidate.map(phrase)
    runnerUp = answer.draft.runnerUp.map {
      RunnerUp(source: $0.candidate.map(phrase), probability: $0.probability)
    }
    rule = AttributionRule(answer.draft, syntax)
    confidence = Double(answer.confidence)
  }

  /// A quotation that the layout gives away.
  init(_ ruled: RuledQuotation) {
    pieces = ruled.pieces
    cue = ruled.cue.map { $0..<$0 + 1 }
    cueKind = .speech
    isSpoken = false
    source = Phrase(tokens: ruled.source, head: nil, extent: ruled.source)
    runnerUp = nil
    rule = ruled.rule
    confidence = ruled.confidence
  }
}
