package import Text

/// The words or the mark that report: said, has called for, according to, a colon.
public struct Cue: Sendable, Hashable {
  /// Whether it reports something said or written, or a belief, a wish, a decision.
  public enum Kind: String, Sendable {
    case speech, other
  }

  /// The words or the mark, in UTF-8 offsets into the text of the article.
  package var span: Span
  /// Whether it makes a statement of what it reports: said does, hopes does not.
  package var kind: Kind

  /// A cue that stands at a span of the text.
  package init(span: Span, kind: Kind) {
    self.span = span
    self.kind = kind
  }
}
