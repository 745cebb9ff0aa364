internal import Articles

/// Makes the proposals of an article.
struct Proposer {
  private let syntax: Syntax
  private let cues: CueCandidates
  private let features: CueFeatures
  private var cueScore: Scores
  private var sources: SourceChoice<Scores>
  private var contents: ContentChoice<Scores>
  private var correction: ContentCorrection
  /// The numbers of the likeliest candidates of the choice at hand.
  private var likely: [Int] = []

  /// How likely a cue must be one to be considered at all; less where "that" follows it.
  private static let leastCue: Float = 0.25
  private static let leastCueBeforeThat: Float = 0.2
  private static let sourceCount = 4
  private static let contentCount = 5
  private static let likelyCount = 16

  init(_ syntax: Syntax, _ weights: WeightTable) {
    self.syntax = syntax
    cues = CueCandidates(syntax)
    features = CueFeatures(syntax)
    cueScore = Scores(weights)
    sources = SourceChoice(syntax, Scores(weights))
    contents = ContentChoice(syntax, Scores(weights))
    correction = ContentCorrection(syntax)
  }

  /// The proposals of a paragraph, in text order.
  mutating func proposals(in paragraph: Paragraph) -> [Proposal] {
    var proposals: [Proposal] = []
    proposals.reserveCapacity(8)
    for index in paragraph.sentences {
      for cue in cues.candidates(in: syntax.article.sentences[index].tokens) {
        let probability = probability(cue)
        if probability >= least(cue) { proposals.append(proposal(cue, probability)) }
      }
    }
    return proposals
  }

  private func least(_ cue: CueCandidate) -> Float {
    syntax.symbol(at: cue.end, in: cue.sentence) == .that
      ? Self.leastCueBeforeThat : Self.leastCue
  }

  private mutating func probability(_ cue: CueCandidate) -> Float {
    features.append(cue, to: &cueScore)
    return Scores.probability(cueScore.endPart())
  }

  private mutating func proposal(_ cue: CueCandidate, _ probability: Float) -> Proposal {
    let sources = sources(cue)
    contents.turn(to: Report(cue, source: sources.first?.candidate))
    correction.turn(to: cue)
    return Proposal(
      cue: cue,
      probability: probability,
      sources: sources,
      contents: contents(contents.candidates, contents.sink.probabilities())
    )
  }

  private mutating func sources(_ cue: CueCandidate) -> [Proposal.Source] {
    sources.turn(to: cue)
    let probabilities = sources.sink.probabilities()
    findLikeliest(Self.sourceCount, of: probabilities, above: 0)
    return likely.map { index in
      Proposal.Source(
        candidate: index == 0 ? nil : sources.candidates[index - 1],
        probability: probabilities[index]
      )
    }
  }

  private mutating func contents(
    _ candidates: [ContentCandidate],
    _ probabilities: [Float]
  ) -> [Proposal.Content] {
    findLikeliest(Self.likelyCount, of: probabilities, above: 0.01)
    return likely.prefix(Self.contentCount).map { index in
      let support = likely.reduce(Float(0)) { sum, other in
        candidates[index].overlaps(candidates[other]) ? sum + probabilities[other] : sum
      }
      return Proposal.Content(
        candidate: correction.corrected(candidates[index]),
        probability: probabilities[index],
        support: support
      )
    }
  }

  /// Notes the numbers of the highest probabilities above a least one, highest first.
  private mutating func findLikeliest(_ most: Int, of probabilities: [Float], above least: Float) {
    likely.removeAll(keepingCapacity: true)
    for index in probabilities.indices where probabilities[index] > least {
      var place = likely.count
      while place > 0, probabilities[likely[place - 1]] < probabilities[index] { place -= 1 }
      guard place < most else { continue }
      if likely.count == most { likely.removeLast() }
      likely.insert(index, at: place)
    }
  }
}
