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

  var pieces: [Range<Int>]
  let cue: Range<Int>?
  let cueKind: Cue.Kind
  /// Whether a verb says that the words were spoken.
  let isSpoken: Bool
  var source: Phrase?
  let runnerUp: RunnerUp?
  private(set) var rule: AttributionRule
  let confidence: Double
  /// Whether the weights rate it so, which are too sure.
  private(set) var isRated = false

  /// An answer, which goes on in other pieces perhaps.
  init(_ answer: Answer, _ syntax: Syntax) {
    let cue = answer.draft.proposal.cue
    func phrase(_ source: SourceCandidate) -> Phrase {
      if cue.form == .mark, let author = syntax.author(of: source) { return author }
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
    isRated = true
  }

  /// Quoted words without a cue, by the source that somebody else's words have.
  init(
    _ pieces: [Range<Int>],
    by source: Phrase?,
    _ rule: AttributionRule,
    confidence: Double
  ) {
    self.pieces = pieces
    cue = nil
    cueKind = .speech
    isSpoken = false
    self.source = source
    runnerUp = nil
    self.rule = rule
    self.confidence = confidence
  }

  /// Adds a further piece.
  mutating func add(_ piece: Range<Int>) { pieces.append(piece) }

  /// Adds the piece with which the statement goes on behind its report.
  mutating func goOn(with piece: Range<Int>) {
    pieces.append(piece)
    rule = .interrupted
  }

  /// The numbers of the answers of which the cue or some of the content stands in this quotation.
  func takes(from answers: AnswerIndex) -> [Int] {
    let own = cue.map { answers.cues($0) + answers.contents($0.lowerBound..<$0.lowerBound + 1) }
    return (own ?? []) + pieces.flatMap { answers.cues($0) + answers.contents($0) }
  }

  /// What a report says that stands beside these pieces.
  init(
    _ report: SpokenReport,
    _ pieces: [Range<Int>],
    _ rule: AttributionRule,
    confidence: Double,
    in syntax: Syntax
  ) {
    let source = report.source
    let extent = SourceExtent(syntax, report.cue, isBefore: source.isBefore).extent(source)
    self.pieces = pieces
    cue = report.cue.tokens
    cueKind = .speech
    isSpoken = true
    self.source = Phrase(tokens: source.tokens, head: source.head, extent: extent)
    runnerUp = nil
    self.rule = rule
    self.confidence = confidence
  }

  /// A quotation that its layout or a fixed turn of phrase gives away, so that no choice is made: the token
  /// that reports, where there is one, and the source, nil where nobody is named.
  init(
    _ rule: AttributionRule,
    _ pieces: [Range<Int>],
    cue: Int?,
    by source: Range<Int>?
  ) {
    self.pieces = pieces
    self.cue = cue.map { $0..<$0 + 1 }
    cueKind = .speech
    isSpoken = false
    self.source = source.map { Phrase(tokens: $0, head: nil, extent: $0) }
    runnerUp = nil
    self.rule = rule
    confidence = rule.confidence
  }
}
