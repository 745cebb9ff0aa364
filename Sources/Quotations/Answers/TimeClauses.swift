internal import Language
internal import Text

extension Syntax {
  /// Where a clause begins, behind other words of the piece, that tells when: profits fell | as shoppers left.
  func startOfTimeClause(in piece: Range<Int>) -> Int? {
    guard
      let start = piece.dropFirst().first(where: {
        let symbol = symbols[$0]
        return symbol == .as || symbol == .after || symbol == .before || symbol == .when
          || symbol == .while
      }), finiteVerbs(in: Range(from: start, to: piece.upperBound)) > 0,
      finiteVerbs(in: piece.lowerBound..<start) == 0
    else { return nil }
    return start
  }
}

/// Tells the answers in which a clause of time is all there is: cried as the verdict was read.
struct TimeClauses {
  private let syntax: Syntax
  private let table = CueTable.english

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Whether only the time is told at which something was done.
  func contain(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    guard cue.form.isVerb, content.shape == .after, let first = content.after.first,
      !syntax.regions.contains(first)
    else { return false }
    switch syntax.symbols[first] {
    case .until, .while: return true
    case .before: return table.isClausal[cue.lemma] && first == cue.end || isOther(cue, first)
    case .as, .after, .when: return isOther(cue, first) && isClause(first + 1, content.after)
    default: return first == cue.end + 1 && isLink(cue.end) && isClause(first, content.after)
    }
  }

  /// Whether the token opens the piece right behind a verb that no clause can be the words of.
  private func isOther(_ cue: CueCandidate, _ first: Int) -> Bool {
    first == cue.end && !table.isClausal[cue.lemma] && !table.isParenthetical[cue.lemma]
  }

  private func isLink(_ index: Int) -> Bool {
    syntax.symbols[index] == .as || syntax.symbols[index] == .after
  }

  /// Whether a subject with its verb begins at the token.
  private func isClause(_ start: Int, _ piece: Range<Int>) -> Bool {
    piece.contains(start) && syntax.phrases.phrase(from: start) != nil
      && syntax.complement(start..<piece.upperBound) == .clause
  }
}
