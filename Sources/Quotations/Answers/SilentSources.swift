internal import Language
internal import Text

/// Tells the answers whose source is a thing that says nothing, or nobody: the stock added 2 %, a scan showed,
/// no group has claimed.
struct SilentSources {
  private let syntax: Syntax
  private let table = CueTable.english

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Whether the answer has a source that says nothing.
  func contains(_ answer: Answer) -> Bool {
    let cue = answer.draft.proposal.cue
    if cue.lemma == table.seem, isThingThatSeems(cue) { return true }
    guard cue.form.isVerb, let source = answer.draft.source.candidate,
      !syntax.isMarked(answer.draft.content.candidate.first)
    else { return false }
    return source.tokens.contains { Self.storms.contains(syntax.tokens[$0].word) }
      || isOrdinal(source)
      || table.mutes.contains(syntax.tokens[source.head].word)
      || syntax.tokens[source.tokens.lowerBound].word == Self.no
        && syntax.headClass(source.head) != .number
  }

  /// Whether the source is the number of a heading or an item of a list.
  private func isOrdinal(_ source: SourceCandidate) -> Bool {
    guard source.tokens.count == 1, syntax.tokens[source.head].kind == .number,
      source.head + 1 < syntax.tokens.count
    else { return false }
    return syntax.tokens[source.head + 1].kind == .stop
  }

  private static let no: Word = "no"

  /// Whether the subject right before the cue is a thing: it seems like.
  private func isThingThatSeems(_ cue: CueCandidate) -> Bool {
    let start = cue.group.tokens.lowerBound
    guard start > cue.sentence.lowerBound, let subject = syntax.phrases.phrase(at: start - 1) else {
      return false
    }
    return isThing(subject.head)
  }

  private static let storms = WordKind.storm.words

  private func isThing(_ head: Int) -> Bool {
    switch syntax.headClass(head) {
    case .singular, .it: true
    default: false
    }
  }
}

extension Syntax {
  /// Whether the first and the last word of the piece stand between quotation marks.
  func isMarked(_ piece: Range<Int>) -> Bool {
    guard let first = piece.first, let last = piece.last else { return false }
    return regions.contains(first) && regions.contains(last)
  }
}
