internal import Analysis
package import Language
internal import Text

/// Makes the proposals of an article.
package struct Proposer {
  private let syntax: Syntax
  private let features: CueFeatures
  private var cueScore: Scores
  private var sources: SourceChoice<Scores>
  private var contents: ContentChoice<Scores>
  private var correction: ContentCorrection

  /// How likely a cue must be one to be considered at all; less where "that" follows it.
  private static let leastCue: Float = 0.25
  private static let leastCueBeforeThat: Float = 0.2
  private static let contentCount = 5

  /// A proposer that weighs its choices with these weights.
  package init(_ syntax: Syntax, _ weights: WeightTable) {
    self.init(syntax, weights, AttachedReports(syntax))
  }

  /// The same, given the reports that quoted words have after them.
  init(_ syntax: Syntax, _ weights: WeightTable, _ attached: AttachedReports) {
    self.syntax = syntax
    features = CueFeatures(syntax)
    cueScore = Scores(weights)
    sources = SourceChoice(syntax, Scores(weights))
    contents = ContentChoice(syntax, Scores(weights), attached)
    correction = ContentCorrection(syntax)
  }

  /// The proposals of a paragraph with these cues, sentence by sentence, in text order.
  package mutating func proposals(of cues: [[CueCandidate]]) -> [Proposal] {
    var proposals: [Proposal] = []
    proposals.reserveCapacity(8)
    for cue in cues.joined() {
      if cue.form == .according, yields(cue) { continue }
      let probability = probability(cue)
      if probability >= least(cue) { proposals.append(proposal(cue, probability)) }
    }
    return proposals
  }

  /// Whether "according to" opens a sentence that ends in the marked words of somebody else, with a verb right before
  /// them.
  private func yields(_ cue: CueCandidate) -> Bool {
    guard cue.token == cue.sentence.lowerBound, cue.end + 2 < cue.sentence.upperBound,
      let open = syntax.regions.next(from: cue.end),
      open > cue.end + 2, open < cue.sentence.upperBound,
      let region = syntax.regions.region(at: open),
      region.tokens.upperBound + 1 >= cue.sentence.upperBound
    else { return false }
    let verb = open - 2
    return (syntax.symbols[open - 1] == .comma || syntax.symbols[open - 1] == .colon)
      && syntax.tags[verb].isMainVerb && syntax.entries[verb].cueLemma > 0
      && CueTable.english.kind(syntax.entries[verb].cueLemma, as: .past) == .speech
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
    contents.turn(to: Report(cue, source: sources.first?.candidate, in: syntax))
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
    if let governed = governed(by: cue) {
      return [Proposal.Source(candidate: governed, probability: 1)]
    }
    sources.normalize()
    let probabilities = sources.sink.candidates
    let likely = ShortList<4>.likeliest(of: probabilities, above: 0)
    return likely.indices.map { rank in
      let number = likely[rank]
      return Proposal.Source(
        candidate: number == 0 ? nil : sources.candidates[number - 1],
        probability: probabilities[number]
      )
    }
  }

  /// The phrase that can be nothing but the source: the one right behind "according to", or the subject of
  /// the cue in a clause of its own.
  private func governed(by cue: CueCandidate) -> SourceCandidate? {
    if cue.form == .according {
      return sources.candidates.first { !$0.isBefore && $0.distance == 0 }
    }
    return sources.candidates.first {
      syntax.opensClause($0, of: cue) || syntax.closesSentence($0, of: cue)
    }
  }

  private mutating func likelyContents() -> [Proposal.Content] {
    contents.normalize()
    let probabilities = contents.sink.candidates
    let candidates = contents.candidates
    let likely = ShortList<16>.likeliest(of: probabilities, above: 0.01)
    var found: [Proposal.Content] = []
    found.reserveCapacity(Self.contentCount)
    for rank in likely.indices.prefix(Self.contentCount) {
      let candidate = candidates[likely[rank]]
      var support: Float = 0
      for other in likely.indices where candidate.overlaps(candidates[likely[other]]) {
        support += probabilities[likely[other]]
      }
      found.append(
        Proposal.Content(
          candidate: correction.corrected(candidate),
          probability: probabilities[likely[rank]],
          support: support
        )
      )
    }
    found.sort { $0.worth > $1.worth }
    return found
  }
}

extension ShortList {
  /// The numbers of the highest probabilities above a least one, highest first.
  fileprivate static func likeliest(of probabilities: [Float], above least: Float) -> ShortList {
    var likely = ShortList()
    for index in probabilities.indices where probabilities[index] > least {
      let probability = probabilities[index]
      var place = likely.count
      if place < limit {
        likely.append(index)
      } else if probabilities[likely[limit - 1]] < probability {
        place = limit - 1
      } else {
        continue
      }
      while place > 0, probabilities[likely[place - 1]] < probability {
        likely[place] = likely[place - 1]
        place -= 1
      }
      likely[place] = index
    }
    return likely
  }
}
