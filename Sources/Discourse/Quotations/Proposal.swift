internal import Articles
internal import Glibc

/// A cue with what it may report and who may be its source.
struct Proposal {
  /// A content and how likely it is, given that the cue reports.
  struct Content {
    let candidate: ContentCandidate
    let probability: Float
    /// The probability of all contents that share at least half of their words with it.
    let support: Float
  }

  /// A source, nil for none, and how likely it is.
  struct Source {
    let candidate: SourceCandidate?
    let probability: Float
  }

  let cue: CueCandidate
  /// How likely the cue reports at all, if it stands in no other cue's content.
  let probability: Float
  /// The likeliest sources, best first.
  let sources: [Source]
  /// The likeliest contents, best first.
  let contents: [Content]

  /// How likely the token stands in the content.
  func covers(_ token: Int) -> Float {
    contents.reduce(0) { $1.candidate.contains(token) ? $0 + $1.probability : $0 }
  }
}

/// Makes the proposals of an article.
struct Proposer {
  private let syntax: Syntax
  private let weights: WeightTable
  private let cues: CueCandidates
  private let features: CueFeatures

  private static let leastCue: Float = 0.2
  private static let contents = 5

  init(_ syntax: Syntax, _ weights: WeightTable) {
    self.syntax = syntax
    self.weights = weights
    cues = CueCandidates(syntax)
    features = CueFeatures(syntax)
  }

  /// The proposals of a paragraph, in text order.
  func proposals(in paragraph: Paragraph) -> [Proposal] {
    syntax.article.sentences[paragraph.sentences].flatMap { proposals(in: $0.tokens) }
  }

  private func proposals(in sentence: Range<Int>) -> [Proposal] {
    var list = FeatureList()
    return cues.candidates(in: sentence).compactMap { cue in
      let probability = cueProbability(cue, &list)
      return probability < Self.leastCue ? nil : proposal(cue, probability)
    }
  }

  private func cueProbability(_ cue: CueCandidate, _ list: inout FeatureList) -> Float {
    list.removeAll()
    features.append(cue, to: &list)
    return 1 / (1 + exp(-list.score(weights)))
  }

  private func proposal(_ cue: CueCandidate, _ probability: Float) -> Proposal {
    let sources = sources(cue)
    let report = Report(cue, source: sources.first?.candidate)
    let content = ContentChoice(syntax, report)
    let correction = ContentCorrection(syntax, report)
    return Proposal(
      cue: cue,
      probability: probability,
      sources: sources,
      contents: contents(content.candidates, correction, content.choice.probabilities(weights))
    )
  }

  private func sources(_ cue: CueCandidate) -> [Proposal.Source] {
    let candidates = SourceCandidates.candidates(syntax, cue)
    let probabilities = QuotationModel.sourceChoice(syntax, cue, candidates)
      .probabilities(weights)
    let order = probabilities.indices.sorted { probabilities[$0] > probabilities[$1] }
    return order.prefix(4).map { index in
      Proposal.Source(
        candidate: index == 0 ? nil : candidates[index - 1],
        probability: probabilities[index]
      )
    }
  }

  private func contents(
    _ candidates: [ContentCandidate],
    _ correction: ContentCorrection,
    _ probabilities: [Float]
  ) -> [Proposal.Content] {
    let likely = probabilities.indices.filter { probabilities[$0] > 0.01 }
      .sorted { probabilities[$0] > probabilities[$1] }.prefix(16)
    return likely.prefix(Self.contents).map { index in
      let support = likely.reduce(Float(0)) { sum, other in
        candidates[index].overlap(candidates[other]) >= 0.5 ? sum + probabilities[other] : sum
      }
      return Proposal.Content(
        candidate: correction.corrected(candidates[index]),
        probability: probabilities[index],
        support: support
      )
    }
  }
}
