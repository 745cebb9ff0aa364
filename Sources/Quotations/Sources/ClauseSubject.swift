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
    if before == .comma {
      return symbols[cue.sentence.lowerBound] == .while && isApposition(between)
    }
    return before == .semicolon || before == .but || before == .while || before.isSubordinator
  }

  /// Whether the phrase stands behind its cue, which follows a comma, at the end of the sentence: it is late, says Ana.
  func closesSentence(_ source: SourceCandidate, of cue: CueCandidate) -> Bool {
    guard cue.form == .past || cue.form == .present, !source.isBefore,
      CueTable.english.isParenthetical[cue.lemma], !CueTable.english.takesAddressee[cue.lemma],
      source.distance == 0, cue.group.tokens.lowerBound > cue.sentence.lowerBound,
      symbols[cue.group.tokens.lowerBound - 1] == .comma, canSpeak(source.head)
    else { return false }
    let end = source.tokens.upperBound
    return end >= cue.sentence.upperBound || symbols[end].isStop
  }

  /// Whether the stretch is no more than a phrase between commas, behind what the one before it is of: of Hale, Ana
  /// Kovel,.
  private func isApposition(_ whole: Range<Int>) -> Bool {
    var stretch = whole
    if let first = whole.first, symbols[first] == .of, let phrase = phrases.phrase(from: first + 1)
    {
      stretch = Range(from: phrase.tokens.upperBound, to: whole.upperBound)
    }
    guard stretch.count > 2, let first = stretch.first, let last = stretch.last,
      symbols[first] == .comma, symbols[last] == .comma
    else { return false }
    return phrases.phrase(from: first + 1)?.tokens == first + 1..<last
  }
}
