/// A quotation as it would be answered.
struct Draft {
  let proposal: Proposal
  /// How likely the cue reports, others' contents considered.
  let chance: Float
  let content: Proposal.Content
  let source: Proposal.Source
  let runnerUp: Proposal.Source?

  /// The draft of a proposal with this content; its source stands outside of the content.
  init(_ proposal: Proposal, chance: Float, _ content: Proposal.Content) {
    self.proposal = proposal
    self.chance = chance
    self.content = content
    let sources = proposal.sources.filter { source in
      guard let candidate = source.candidate else { return true }
      return !content.candidate.contains(candidate.head)
    }
    source = sources.first ?? Proposal.Source(candidate: nil, probability: 0)
    runnerUp = sources.dropFirst().first
  }
}

/// A quotation as it was decided.
struct Answer {
  let draft: Draft
  /// How likely content and source are right.
  let confidence: Float
}

/// Decides among the proposals of a paragraph: no content overlaps another, no cue stands in one.
struct Resolution {
  private let proposals: [Proposal]
  /// How likely each proposal's cue reports, others' contents considered.
  private var chances: [Float]

  private static let reach = 12
  /// How sure an answer must be; less where it is a clause with a verb of its own, and where quotation
  /// marks show that somebody speaks.
  private static let least: Float = 0.5
  private static let leastClause: Float = 0.4
  private static let leastMarked: Float = 0.2

  init(_ proposals: [Proposal]) {
    self.proposals = proposals
    chances = proposals.map(\.probability)
    for _ in 0..<3 { considerOthers() }
  }

  /// Lowers the chance of each cue by how likely it stands in the content of another.
  private mutating func considerOthers() {
    var next = chances
    for (index, proposal) in proposals.enumerated() {
      let token = proposal.cue.token
      var free: Float = 1
      let neighbours = max(0, index - Self.reach)..<min(proposals.count, index + Self.reach + 1)
      for other in neighbours where other != index {
        free *= 1 - chances[other] * min(1, proposals[other].covers(token))
      }
      next[index] = proposal.probability * max(0, free)
    }
    chances = next
  }

  private func least(_ content: ContentCandidate, _ features: AnswerFeatures) -> Float {
    if features.isMarked(content) { return Self.leastMarked }
    return features.isClause(content) ? Self.leastClause : Self.least
  }

  /// What each proposal would be answered with by itself.
  var drafts: [Draft] {
    proposals.indices.compactMap { index in
      proposals[index].contents.first.map {
        Draft(proposals[index], chance: chances[index], $0)
      }
    }
  }

  /// The answers, surest first.
  func answers(_ features: AnswerFeatures, _ weights: WeightTable) -> [Answer] {
    let rated = drafts.map {
      Answer(draft: $0, confidence: features.choice($0).probabilities(weights)[1])
    }
    var answers: [Answer] = []
    var taken = TakenTokens()
    for answer in rated.sorted(by: { $0.confidence > $1.confidence }) {
      guard answer.confidence >= Self.leastMarked,
        let free = taken.free(answer.draft.proposal.contents, answer.draft.proposal.cue.token)
      else { continue }
      var answer = answer
      if free.candidate != answer.draft.content.candidate {
        let draft = Draft(answer.draft.proposal, chance: answer.draft.chance, free)
        let confidence = features.choice(draft).probabilities(weights)[1]
        answer = Answer(draft: draft, confidence: confidence)
      }
      guard answer.confidence >= least(free.candidate, features) else { continue }
      answers.append(answer)
      taken.take(free.candidate, cue: answer.draft.proposal.cue.token)
    }
    return answers
  }
}

/// The tokens that belong to answers.
private struct TakenTokens {
  private var contents: Set<Int> = []
  private var cues: Set<Int> = []

  /// The first content that shares no token with an answer; none where the cue stands in one.
  func free(_ candidates: [Proposal.Content], _ cue: Int) -> Proposal.Content? {
    guard !contents.contains(cue) else { return nil }
    return candidates.first { content in
      content.candidate.pieces.allSatisfy { piece in
        piece.allSatisfy { !contents.contains($0) && !cues.contains($0) }
      }
    }
  }

  mutating func take(_ candidate: ContentCandidate, cue: Int) {
    for piece in candidate.pieces { contents.formUnion(piece) }
    cues.insert(cue)
  }
}
