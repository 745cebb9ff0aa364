internal import Text

/// The answers of a paragraph by the tokens that belong to them; none shares a token with another.
struct AnswerIndex {
  /// The answers, surest first.
  let answers: [Answer]
  /// What each answer's content is made of, in text order.
  private let pieces: [Part]
  /// The cue of each answer, in text order.
  private let cues: [Part]

  /// Some tokens of the answer with this number.
  private struct Part {
    let tokens: Range<Int>
    let answer: Int
  }

  init(_ answers: [Answer]) {
    self.answers = answers
    var pieces: [Part] = []
    var cues: [Part] = []
    for (number, answer) in answers.enumerated() {
      let content = answer.draft.content.candidate
      if !content.before.isEmpty { pieces.append(Part(tokens: content.before, answer: number)) }
      if !content.after.isEmpty { pieces.append(Part(tokens: content.after, answer: number)) }
      let cue = answer.draft.proposal.cue.token
      cues.append(Part(tokens: cue..<cue + 1, answer: number))
    }
    pieces.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    cues.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    self.pieces = pieces
    self.cues = cues
  }

  /// The numbers of the answers with some of these tokens in their contents.
  func contents(_ tokens: Range<Int>) -> [Int] { Self.parts(pieces, tokens) }

  /// The numbers of the answers with their cues among these tokens.
  func cues(_ tokens: Range<Int>) -> [Int] { Self.parts(cues, tokens) }

  /// Whether some of the tokens belong to the content of an answer.
  func holds(_ tokens: Range<Int>) -> Bool { !contents(tokens).isEmpty }

  /// Whether the token is the cue of an answer.
  func isCue(_ token: Int) -> Bool { !cues(token..<token + 1).isEmpty }

  private static func parts(_ parts: [Part], _ tokens: Range<Int>) -> [Int] {
    let first = parts.partitioningIndex { $0.tokens.upperBound > tokens.lowerBound }
    return parts[first...].prefix { $0.tokens.lowerBound < tokens.upperBound }.map(\.answer)
  }
}
