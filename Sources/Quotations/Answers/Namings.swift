internal import Language
internal import Text

/// Tells the answers whose words are a name or an office that somebody has: a man dubbed “the Ghost”, known
/// for the play, has been named head coach.
struct Namings {
  private let syntax: Syntax
  private let table = CueTable.english

  private static let longestName = 6
  private static let naming = WordKind.naming.words
  private static let called: Word = "called"

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Whether the content is such a name.
  func contain(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    guard content.shape != .before, !content.after.isEmpty else { return false }
    return isMarkedName(cue, content.after) || isKnown(cue, content.after)
      || isAppointed(cue, content.after)
  }

  private func isMarkedName(_ cue: CueCandidate, _ piece: Range<Int>) -> Bool {
    guard piece.lowerBound == cue.end, piece.count <= Self.longestName, syntax.isMarked(piece)
    else { return false }
    let word = syntax.tokens[cue.token].word
    let isKnown = word != Self.called || cue.isPassive && cue.group.hasBe
    return isKnown && Self.naming.contains(word)
  }

  /// Whether somebody or something is known as or for the piece.
  private func isKnown(_ cue: CueCandidate, _ piece: Range<Int>) -> Bool {
    guard cue.lemma == table.know, cue.isPassive, piece.lowerBound > cue.end else { return false }
    let link = syntax.symbols[piece.lowerBound - 1]
    return (link == .as || link == .for) && syntax.complement(piece) != .that
  }

  /// Whether somebody is given an office.
  private func isAppointed(_ cue: CueCandidate, _ piece: Range<Int>) -> Bool {
    table.isAppointing[cue.lemma] && cue.isPassive && piece.lowerBound == cue.end
      && !syntax.isMarked(piece) && syntax.complement(piece) == .phrase
  }
}
