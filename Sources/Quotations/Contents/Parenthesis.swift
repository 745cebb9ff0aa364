internal import Language
internal import Text

/// Completes a content whose cue stands in the middle of its clause: the bridge, X said, was safe.
struct Parenthesis {
  private let syntax: Syntax
  var cue = CueCandidate.none

  private static let longest = 40

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// The content with the other piece of its clause.
  func completed(_ content: ContentCandidate) -> ContentCandidate {
    switch content.shape {
    case .after:
      guard follows(content.after), let before = pieceBefore() else { return content }
      return ContentCandidate(shape: .around, before: before, after: content.after)
    case .before:
      guard let after = pieceAfter(content.before) else { return content }
      return ContentCandidate(shape: .around, before: content.before, after: after)
    case .around:
      return ContentCandidate(
        shape: .around,
        before: content.before,
        after: withoutLead(content.after, content.before)
      )
    }
  }

  /// The tokens of the cue with the source right before or after it.
  private var report: Range<Int> {
    let group = cue.group.tokens
    if group.lowerBound > cue.sentence.lowerBound,
      let source = syntax.phrases.phrase(at: group.lowerBound - 1)
    {
      return Range(from: source.tokens.lowerBound, to: cue.end)
    }
    guard cue.end < cue.sentence.upperBound, let source = syntax.phrases.phrase(from: cue.end)
    else { return Range(from: group.lowerBound, to: cue.end) }
    return Range(from: group.lowerBound, to: source.tokens.upperBound)
  }

  /// What stands before the report in its sentence: quoted words, or words without a verb, and a comma.
  private func pieceBefore() -> Range<Int>? {
    let start = cue.sentence.lowerBound
    var end = report.lowerBound
    guard end - start > 1, end - start < Self.longest else { return nil }
    let isMarked = syntax.symbols[end - 1] == .closeMark
    if isMarked { end -= 1 }
    guard syntax.symbols[end - 1] == .comma, end - 1 > start,
      isMarked || syntax.finiteVerbs(in: Range(from: start, to: end)) == 0
    else { return nil }
    return Range(from: start, to: end)
  }

  /// Whether the piece follows a comma right after the report, or one before quoted words.
  private func follows(_ piece: Range<Int>) -> Bool {
    let start = piece.lowerBound
    guard start > 0, start < cue.sentence.upperBound, syntax.symbols[start - 1] == .comma else {
      return false
    }
    return start - report.upperBound == 1 || syntax.regions.contains(start)
  }

  /// The quoted words with which the sentence goes on behind a comma after the report.
  private func pieceAfter(_ before: Range<Int>) -> Range<Int>? {
    let end = cue.sentence.upperBound
    guard let last = syntax.regions.region(at: before.upperBound - 1), last.isClosed,
      syntax.symbols[last.content.upperBound - 1] == .comma,
      let open = (cue.end..<max(cue.end, end)).first(where: { syntax.regions.contains($0) }),
      let region = syntax.regions.region(at: open), syntax.symbols[open - 1] == .comma,
      syntax.finiteVerbs(in: Range(from: cue.end, to: open)) == 0
    else { return nil }
    return region.content
  }

  /// The piece after quoted words from its own opening mark on: said with a shrug, “is.
  private func withoutLead(_ piece: Range<Int>, _ before: Range<Int>) -> Range<Int> {
    guard syntax.regions.contains(before.upperBound - 1),
      !syntax.regions.contains(piece.lowerBound),
      let open = piece.first(where: { syntax.symbols[$0] == .openMark }),
      syntax.symbols[open - 1] == .comma,
      syntax.finiteVerbs(in: Range(from: piece.lowerBound, to: open)) == 0
    else { return piece }
    return open..<piece.upperBound
  }
}
