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
  private static let least: Float = 0.5

  init(_ proposals: [Proposal]) {
    self.proposals = proposals
    chances = proposals.map(\.probability)
    for _ in 0..<3 { considerOthers() }
  }

  /// Lowers the chance of each cue by how likely it stands in the content of another.
  private mutating func considerOthers() {
    var next = chances
    for (index, proposal) in proposals.enumerated() {
      var free: Float = 1
      for other in neighbours(of: index) {
        free *= 1 - chances[other] * min(1, proposals[other].covers(proposal.cue.token))
      }
      next[index] = proposal.probability * max(0, free)
    }
    chances = next
  }

  private func neighbours(of index: Int) -> [Int] {
    (max(0, index - Self.reach)..<min(proposals.count, index + Self.reach + 1))
      .filter { $0 != index }
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
    for answer in rated.sorted(by: { $0.confidence > $1.confidence }) {
      guard answer.confidence >= Self.least else { break }
      guard let content = freeContent(answer.draft.proposal, answers) else { continue }
      if content.candidate == answer.draft.content.candidate {
        answers.append(answer)
        continue
      }
      let draft = Draft(answer.draft.proposal, chance: answer.draft.chance, content)
      let confidence = features.choice(draft).probabilities(weights)[1]
      if confidence >= Self.least { answers.append(Answer(draft: draft, confidence: confidence)) }
    }
    return answers
  }

  /// The likeliest content that overlaps no answer.
  private func freeContent(_ proposal: Proposal, _ answers: [Answer]) -> Proposal.Content? {
    let cue = proposal.cue.token
    guard !answers.contains(where: { $0.draft.content.candidate.contains(cue) }) else {
      return nil
    }
    return proposal.contents.first { content in
      !answers.contains {
        $0.draft.content.candidate.shared(content.candidate) > 0
          || content.candidate.contains($0.draft.proposal.cue.token)
      }
    }
  }
}
