internal import Language
internal import Text

/// Moves the bounds of a content to where grammar leaves no choice.
struct ContentCorrection {
  private var opening: ContentOpening
  private var closing: ContentClosing
  private var parenthesis: Parenthesis

  init(_ syntax: Syntax) {
    opening = ContentOpening(syntax)
    closing = ContentClosing(syntax)
    parenthesis = Parenthesis(syntax)
  }

  /// Moves the bounds of contents of this cue from now on.
  mutating func turn(to cue: CueCandidate) {
    opening.cue = cue
    closing.cue = cue
    parenthesis.cue = cue
  }

  /// The content with its bounds moved.
  func corrected(_ candidate: ContentCandidate) -> ContentCandidate {
    var after = candidate.after
    if !after.isEmpty {
      after = Range(from: opening.start(of: after), to: after.upperBound)
      after = Range(from: after.lowerBound, to: closing.end(of: after))
    }
    let corrected = parenthesis.completed(
      ContentCandidate(shape: candidate.shape, before: candidate.before, after: after)
    )
    return corrected.count == 0 ? candidate : corrected
  }
}
