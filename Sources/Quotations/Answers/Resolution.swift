/// A quotation as it would be answered; an object, as it is large and handed on often.
package final class Draft {
  let proposal: Proposal
  /// How likely the cue reports, others' contents considered.
  let chance: Float
  /// The content that the draft answers with.
  package let content: Proposal.Content
  /// The likeliest source outside of the content, which may be that there is none.
  package let source: Proposal.Source
  let runnerUp: Proposal.Source?

  /// The draft of a proposal with this content; its source stands outside of the content.
  init(_ proposal: Proposal, chance: Float, _ content: Proposal.Content) {
    self.proposal = proposal
    self.chance = chance
    self.content = content
    let isFree: (Proposal.Source) -> Bool = { source in
      source.candidate.map { !content.candidate.contains($0.head) } ?? true
    }
    let first = proposal.sources.firstIndex(where: isFree)
    source =
      first.map { proposal.sources[$0] } ?? Proposal.Source(candidate: nil, probability: 0)
    runnerUp = first.flatMap { proposal.sources[($0 + 1)...].first(where: isFree) }
  }
}

/// A quotation as it was decided.
struct Answer {
  let draft: Draft
  /// How likely content and source are right.
  let confidence: Float
}

/// Decides among the proposals of a paragraph: no content overlaps another, no cue stands in one.
package struct Resolution {
  private let proposals: [Proposal]
  /// How likely each proposal's cue reports, others' contents considered.
  private var chances: [Float]

  private static let reach = 12

  /// Settles which proposals go together.
  package init(_ proposals: [Proposal]) {
    self.proposals = proposals
    chances = proposals.map(\.probability)
    let shares = shares
    if shares.isEmpty { return }
    for _ in 0..<3 {
      var free = [Float](repeating: 1, count: proposals.count)
      for share in shares { free[share.cue] *= 1 - chances[share.content] * share.probability }
      for index in chances.indices {
        chances[index] = proposals[index].probability * max(0, free[index])
      }
    }
  }

  /// How likely the cue of each proposal stands in the content of another one near it.
  private var shares: [(cue: Int, content: Int, probability: Float)] {
    var shares: [(cue: Int, content: Int, probability: Float)] = []
    for (index, proposal) in proposals.enumerated() {
      let neighbours = max(0, index - Self.reach)..<min(proposals.count, index + Self.reach + 1)
      for other in neighbours where other != index {
        let probability = min(1, proposals[other].covers(proposal.cue.token))
        if probability > 0 { shares.append((index, other, probability)) }
      }
    }
    return shares
  }

  /// What each proposal would be answered with by itself.
  package var drafts: [Draft] {
    proposals.indices.compactMap { index in
      proposals[index].contents.first.map {
        Draft(proposals[index], chance: chances[index], $0)
      }
    }
  }

  /// The answers, surest first.
  func answers(_ rating: inout AnswerRating) -> [Answer] {
    let drafts = drafts
    let confidences = drafts.map { rating.confidence($0) }
    let order = drafts.indices.sorted { confidences[$0] > confidences[$1] }
    var answers: [Answer] = []
    rating.forgetTaken()
    for index in order where confidences[index] >= AnswerRating.leastMarked {
      let rated = Answer(draft: drafts[index], confidence: confidences[index])
      guard let answer = rating.freed(rated), answer.confidence >= rating.least(answer) else {
        continue
      }
      answers.append(answer)
      rating.take(answer)
    }
    return answers
  }
}
