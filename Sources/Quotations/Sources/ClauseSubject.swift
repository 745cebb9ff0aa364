internal import Language
internal import Text

extension Syntax {
  /// Whether the phrase is the subject of the cue in a clause that a conjunction or a semicolon begins:
  /// while a nurse said.
  func opensClause(_ source: SourceCandidate, of cue: CueCandidate) -> Bool {
    guard cue.form == .past || cue.form == .present, source.isBefore, !source.isPossessor,
      source.tokens.lowerBound > cue.sentence.lowerBound, canSpeak(source.head)
    else { return false }
    guard let between = Range.between(source.tokens, cue.group.tokens),
      between.allSatisfy({ tags[$0] == .adverb }) || isApposition(between)
    else { return false }
    let before = symbols[source.tokens.lowerBound - 1]
    return before == .semicolon || before == .but || before == .while || before.isSubordinator
  }

  /// Whether the stretch is no more than a phrase between commas: , Ana Kovel,.
  private func isApposition(_ stretch: Range<Int>) -> Bool {
    guard stretch.count > 2, let first = stretch.first, let last = stretch.last,
      symbols[first] == .comma, symbols[last] == .comma
    else { return false }
    return phrases.phrase(from: first + 1)?.tokens == first + 1..<last
  }
}
