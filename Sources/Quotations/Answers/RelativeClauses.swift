internal import Language
internal import Text

/// Tells the answers whose clause is about a noun before it: showed the jury messages that were sent,
/// told of a man who left, rules that could change.
struct RelativeClauses {
  private let syntax: Syntax
  private let table = CueTable.english

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Whether the content is such a clause.
  func contain(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    guard content.shape == .after, let first = content.after.first,
      first + 1 < content.after.upperBound, !syntax.regions.contains(first)
    else { return false }
    switch syntax.symbols[first] {
    case .that:
      guard syntax.tags[first + 1].isFinite else { return false }
      return cue.form == .noun
        ? first == cue.end : cue.form.isVerb && first > cue.end && follows(cue, first)
    case .who:
      guard cue.form.isVerb, let noun = syntax.phrases.phrase(at: first - 1),
        noun.tokens.upperBound == first, noun.tokens.lowerBound > 0
      else { return false }
      return syntax.symbols[noun.tokens.lowerBound - 1] == .of
    default: return false
    }
  }

  /// Whether things, and nobody who is told something, stand between the cue and the clause.
  private func follows(_ cue: CueCandidate, _ first: Int) -> Bool {
    let isTold = table.takesAddressee[cue.lemma] || table.isClausal[cue.lemma]
    guard !isTold, let object = syntax.phrases.phrase(from: cue.end) else { return false }
    var head = object.head
    if let next = syntax.phrases.phrase(from: object.tokens.upperBound), next.head < first {
      head = next.head
    }
    return !syntax.canSpeak(head) && syntax.headClass(head) != .time
      && syntax.symbols[head] != .time
  }
}
