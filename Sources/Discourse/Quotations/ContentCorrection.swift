internal import Articles

/// Moves the bounds of a content to where grammar leaves no choice.
struct ContentCorrection {
  private let opening: ContentOpening
  private let closing: ContentClosing
  private let parenthesis: Parenthesis

  init(_ syntax: Syntax, _ report: Report) {
    opening = ContentOpening(syntax, report)
    closing = ContentClosing(syntax, report)
    parenthesis = Parenthesis(syntax, report.cue)
  }

  /// The content with its bounds moved.
  func corrected(_ candidate: ContentCandidate) -> ContentCandidate {
    var after = candidate.after
    if !after.isEmpty {
      after = opening.start(of: after)..<after.upperBound
      after = after.lowerBound..<closing.end(of: after)
    }
    let corrected = parenthesis.completed(
      ContentCandidate(shape: candidate.shape, before: candidate.before, after: after)
    )
    return corrected.count == 0 ? candidate : corrected
  }
}
