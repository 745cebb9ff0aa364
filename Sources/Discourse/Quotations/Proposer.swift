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
  /// The probabilities of the candidates of the choice at hand, and the numbers of the likeliest.
  private var probabilities: [Float] = []
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
      contents: likelyContents()
    )
  }

  private mutating func sources(_ cue: CueCandidate) -> [Proposal.Source] {
    sources.turn(to: cue)
    sources.sink.setProbabilities(&probabilities)
    findLikeliest(Self.sourceCount, above: 0)
    return likely.map { index in
      Proposal.Source(
        candidate: index == 0 ? nil : sources.candidates[index - 1],
        probability: probabilities[index]
      )
    }
  }

  private mutating func likelyContents() -> [Proposal.Content] {
    contents.sink.setProbabilities(&probabilities)
    findLikeliest(Self.likelyCount, above: 0.01)
    return likely.prefix(Self.contentCount).map { index in
      let candidate = contents.candidates[index]
      var support: Float = 0
      for other in likely where candidate.overlaps(contents.candidates[other]) {
        support += probabilities[other]
      }
      return Proposal.Content(
        candidate: correction.corrected(candidate),
        probability: probabilities[index],
        support: support
      )
    }
  }

  /// Notes the numbers of the highest probabilities above a least one, highest first.
  private mutating func findLikeliest(_ most: Int, above least: Float) {
    likely.removeAll(keepingCapacity: true)
    for index in probabilities.indices where probabilities[index] > least {
      let probability = probabilities[index]
      var place = likely.count
      if place < most {
        likely.append(index)
      } else if probabilities[likely[most - 1]] < probability {
        place = most - 1
      } else {
        continue
      }
      while place > 0, probabilities[likely[place - 1]] < probability {
        likely[place] = likely[place - 1]
        place -= 1
      }
      likely[place] = index
    }
  }
}
