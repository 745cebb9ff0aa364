internal import Articles
internal import Language
internal import Text

/// Finds the clauses that "according to" has before its comma or after its source and that no answer
/// holds: it is late, according to X.
struct GovernedQuotations {
  private let syntax: Syntax

  private static let fewest = 3

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// That of a sentence with these cues, given what else its paragraph tells.
  func decision(
    of cues: [CueCandidate],
    besides answers: AnswerIndex,
    _ fixed: [Decision]
  ) -> Decision? {
    guard let cue = cues.first(where: { $0.form == .according }),
      let phrase = syntax.phrases.phrase(from: cue.end)
    else { return nil }
    let sentence = cue.sentence
    let source = SourceCandidate(phrase.tokens, head: phrase.head, isBefore: false)
    let report = SpokenReport(cue: cue, source: source, end: phrase.tokens.upperBound)
    let extent = SourceExtent(syntax, cue, isBefore: false).extent(source)
    let pieces = pieces(around: cue, extent.upperBound, in: sentence)
    let isFree =
      !answers.isCue(cue.token) && !pieces.contains { answers.holds($0) }
      && !fixed.contains { $0.pieces.contains { piece in pieces.contains { $0.overlaps(piece) } } }
    guard isFree, !pieces.isEmpty else { return nil }
    return Decision(report, pieces, .accordingTo, confidence: 0.75, in: syntax)
  }

  /// The clause before the comma of the cue with what follows its source, or the one after the source
  /// where the cue opens the sentence.
  private func pieces(
    around cue: CueCandidate,
    _ end: Int,
    in sentence: Range<Int>
  ) -> [Range<Int>] {
    if cue.token == sentence.lowerBound {
      let start = syntax.symbol(at: end, in: sentence) == .comma ? end + 1 : end
      let clause = Range(from: start, to: sentence.upperBound)
      return isStatement(clause) ? [clause] : []
    }
    guard cue.token > sentence.lowerBound + Self.fewest, syntax.symbols[cue.token - 1] == .comma
    else { return [] }
    let clause = sentence.lowerBound..<cue.token - 1
    guard isStatement(clause) else { return [] }
    return [clause] + (rest(after: end, in: sentence).map { [$0] } ?? [])
  }

  /// Whether a verb and no marks stand there.
  private func isStatement(_ clause: Range<Int>) -> Bool {
    guard let first = clause.first, syntax.finiteVerbs(in: clause) > 0 else { return false }
    return syntax.regions.next(from: first).map { $0 >= clause.upperBound } ?? true
  }

  /// What the clause goes on with behind the comma after the source, with a preposition: on top of it.
  private func rest(after comma: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard syntax.symbol(at: comma, in: sentence) == .comma else { return nil }
    let rest = Range(from: comma + 1, to: sentence.upperBound)
    guard let first = rest.first, syntax.symbols[first].isPreposition, rest.count > 2 else {
      return nil
    }
    return rest
  }
}
