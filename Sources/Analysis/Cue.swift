package import Text

/// The words or the mark that report: said, has called for, according to, a colon.
public struct Cue: Sendable, Hashable {
  /// Whether it reports something said or written, or a belief, a wish, a decision.
  public enum Kind: String, Sendable {
    case speech, other
  }

  package var span: Span
  package var kind: Kind

  package init(span: Span, kind: Kind) {
    self.span = span
    self.kind = kind
  }
}
