internal import Language
internal import Text

/// Tells the answers whose words are no statement: cut off before their noun, or no more than the subject
/// of the verb that should report them.
struct CutContents {
  private let syntax: Syntax
  private let table = CueTable.english

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Whether the content states nothing.
  func contain(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    if cue.form == .according {
      return content.shape == .after && !syntax.isMarked(content.after)
        && syntax.finiteVerbs(in: content.after) == 0
    }
    guard cue.form.isVerb, let last = content.before.last, !syntax.isMarked(content.before) else {
      return false
    }
    return content.shape == .before && isOpen(last) || isSubject(cue, content)
      || isInterrupted(cue, content)
  }

  /// Whether words must follow the token.
  private func isOpen(_ last: Int) -> Bool {
    let symbol = syntax.symbols[last]
    return symbol == .than || symbol == .that || syntax.tags[last] == .determiner
      || symbol.isConjunction
  }

  /// Whether it is the subject of a passive: a smaller plan was refused.
  private func isSubject(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    content.shape == .before && cue.isPassive && cue.group.hasBe
      && syntax.finiteVerbs(in: content.before) == 0
      && content.before.upperBound == cue.group.tokens.lowerBound
      && !table.isParenthetical[cue.lemma]
  }

  /// Whether the report is part of the clause: just after the chain was accused of fraud.
  private func isInterrupted(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    cue.lemma == table.accuse && cue.isPassive && content.shape != .after
      && syntax.finiteVerbs(in: content.before) > 0
  }
}
