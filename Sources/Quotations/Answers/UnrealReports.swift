internal import Language
internal import Text

/// Tells the answers in which nobody says or thinks anything, as the form of the verb denies or only imagines it:
/// could have shown, did not know that, which is not to say.
struct UnrealReports {
  private let syntax: Syntax
  private let table = CueTable.english

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Whether the answer reports nothing real.
  func contain(_ answer: Answer) -> Bool {
    let cue = answer.draft.proposal.cue
    let content = answer.draft.content.candidate
    guard cue.form.isVerb || cue.lemma == table.like, !syntax.isMarked(content.first) else {
      return false
    }
    return isPossible(cue) || isUnknown(cue, content) || isAside(cue, content) || isReminder(cue)
      || isInvitation(cue, content) || isAsked(cue, content) || isTruth(cue, content)
  }

  /// Whether something could only have been perceived or let see: could feel, might have shown.
  private func isPossible(_ cue: CueCandidate) -> Bool {
    cue.group.hasModal && (table.isPerception[cue.lemma] || table.isDisplay[cue.lemma])
      && cue.group.tokens.contains { Self.potentials.contains(syntax.tokens[$0].word) }
  }

  /// Whether somebody is ignorant of what is so: did not know that he was ill.
  private func isUnknown(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    guard cue.lemma == table.know, syntax.isNegated(cue.group),
      syntax.tokens[cue.group.tokens.lowerBound].word == Self.did
        || syntax.tokens[cue.group.tokens.lowerBound].word == Self.didNot
    else { return false }
    return syntax.complement(content.first) != .question
  }

  /// Whether a clause only guards against what could be understood: which is not to say that.
  private func isAside(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    content.shape == .after && cue.group.hasBe && cue.group.hasTo && syntax.isNegated(cue.group)
      && table.isParenthetical[cue.lemma]
  }

  /// Whether readers are told between commas to think of it: the war, remember, took years.
  private func isReminder(_ cue: CueCandidate) -> Bool {
    guard syntax.tokens[cue.token].word == Self.remember, cue.group.tokens.count == 1,
      cue.token > cue.sentence.lowerBound
    else { return false }
    return syntax.symbols[cue.token - 1] == .comma
      && syntax.symbol(at: cue.token + 1, in: cue.sentence) == .comma
  }

  /// Whether readers are asked to write: we’d like to hear what you think.
  private func isInvitation(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    guard cue.lemma == table.like, let to = content.after.first, syntax.symbols[to] == .to,
      content.after.contains(to + 1)
    else { return false }
    return syntax.entries[to + 1].cueLemma == table.hear
  }

  /// Whether a question asks what is said: what did the guards say.
  private func isAsked(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    guard content.shape == .before, content.before.count < 4,
      content.before.lowerBound == cue.sentence.lowerBound,
      let last = cue.sentence.last
    else { return false }
    let first = content.before.lowerBound
    return (syntax.tags[first] == .question || asks(syntax.symbols[first]))
      && syntax.tokens[last].word == Self.questionMark
  }

  /// Whether somebody is only truthful or not: tells the truth.
  private func isTruth(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    guard cue.lemma == table.tell, content.after.lowerBound == cue.end,
      let phrase = syntax.phrases.phrase(from: cue.end)
    else { return false }
    return Self.truths.contains(syntax.tokens[phrase.head].word)
  }

  private func asks(_ symbol: Symbol) -> Bool {
    symbol == .what || symbol == .who || symbol == .which || symbol == .whom
  }

  private static let did: Word = "did"
  private static let didNot: Word = "didn't"
  private static let potentials = WordKind.potential.words
  private static let truths = WordKind.truth.words
  private static let remember: Word = "remember"
  private static let questionMark: Word = "?"
}
