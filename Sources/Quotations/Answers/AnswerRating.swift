internal import Language

/// Rates what may be answered and knows what is taken by the answers of a paragraph.
struct AnswerRating {
  private let features: AnswerFeatures
  private var score: Scores
  private var taken: TakenTokens

  /// How sure an answer must be; less where it is a clause with a verb of its own, and where quotation
  /// marks show that somebody speaks.
  private static let least: Float = 0.5
  private static let leastClause: Float = 0.35
  static let leastMarked: Float = 0.2

  init(_ syntax: Syntax, _ weights: WeightTable) {
    features = AnswerFeatures(syntax)
    score = Scores(weights)
    taken = TakenTokens(count: syntax.tokens.count)
  }

  /// How likely content and source of the draft are right.
  mutating func confidence(_ draft: Draft) -> Float {
    features.append(draft, to: &score)
    return Scores.probability(score.endPart())
  }

  /// How sure the answer must be.
  func least(_ answer: Answer) -> Float {
    let content = answer.draft.content.candidate
    if features.isMarked(content) { return Self.leastMarked }
    return features.isClause(content) ? Self.leastClause : Self.least
  }

  /// The answer with its likeliest content that is still free; nil where there is none.
  mutating func freed(_ answer: Answer) -> Answer? {
    let proposal = answer.draft.proposal
    guard let free = taken.free(proposal.contents, proposal.cue.token) else { return nil }
    if free.candidate == answer.draft.content.candidate { return answer }
    let draft = Draft(proposal, chance: answer.draft.chance, free)
    return Answer(draft: draft, confidence: confidence(draft))
  }

  /// Counts the tokens of an answer's content and cue as taken.
  mutating func take(_ answer: Answer) {
    taken.take(answer.draft.content.candidate, cue: answer.draft.proposal.cue.token)
  }

  /// Counts all tokens as free again.
  mutating func forgetTaken() { taken.removeAll() }
}

/// The tokens that belong to answers.
private struct TakenTokens {
  /// For each token the round in which it was last taken.
  private var contents: [Int32]
  private var cues: [Int32]
  private var round: Int32 = 0

  init(count: Int) {
    contents = [Int32](repeating: 0, count: count)
    cues = contents
  }

  /// Begins a round in which no token is taken.
  mutating func removeAll() { round += 1 }

  /// The first content that shares no token with an answer; none where the cue stands in one.
  func free(_ candidates: [Proposal.Content], _ cue: Int) -> Proposal.Content? {
    guard contents[cue] != round else { return nil }
    return candidates.first { isFree($0.candidate.before) && isFree($0.candidate.after) }
  }

  private func isFree(_ piece: Range<Int>) -> Bool {
    for token in piece where contents[token] == round || cues[token] == round { return false }
    return true
  }

  /// Takes the tokens of a content and its cue in this round.
  mutating func take(_ candidate: ContentCandidate, cue: Int) {
    for token in candidate.before { contents[token] = round }
    for token in candidate.after { contents[token] = round }
    cues[cue] = round
  }
}
