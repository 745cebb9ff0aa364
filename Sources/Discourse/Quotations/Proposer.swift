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
  private var likely = ShortList<16>()

  /// How likely a cue must be one to be considered at all; less where "that" follows it.
  private static let leastCue: Float = 0.25
  private static let leastCueBeforeThat: Float = 0.2
  private static let sourceCount = 4
  private static let contentCount = 5

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
    sources.sink.normalize()
    findLikeliest(Self.sourceCount, of: sources.sink.candidates, above: 0)
    return likely.indices.map { rank in
      Proposal.Source(
        candidate: likely[rank] == 0 ? nil : sources.candidates[likely[rank] - 1],
        probability: sources.sink.candidates[likely[rank]]
      )
    }
  }

  private mutating func likelyContents() -> [Proposal.Content] {
    contents.sink.normalize()
    findLikeliest(likely.capacity, of: contents.sink.candidates, above: 0.01)
    var found: [Proposal.Content] = []
    found.reserveCapacity(Self.contentCount)
    for rank in likely.indices.prefix(Self.contentCount) {
      let candidate = contents.candidates[likely[rank]]
      found.append(
        Proposal.Content(
          candidate: correction.corrected(candidate),
          probability: contents.sink.candidates[likely[rank]],
          support: support(candidate)
        )
      )
    }
    return found
  }

  /// The probability of all likely contents that overlap the content.
  private func support(_ content: ContentCandidate) -> Float {
    var support: Float = 0
    for rank in likely.indices where content.overlaps(contents.candidates[likely[rank]]) {
      support += contents.sink.candidates[likely[rank]]
    }
    return support
  }

  /// Notes the numbers of the highest probabilities above a least one, highest first.
  private mutating func findLikeliest(_ most: Int, of probabilities: [Float], above least: Float) {
    likely.removeAll()
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
