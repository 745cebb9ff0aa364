package import Text

/// The word or mark that reports: said, according to, warned, a colon.
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
