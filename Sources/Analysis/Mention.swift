package import Text

/// One place where an actor is named, described or stood for by a pronoun.
public struct Mention: Sendable, Hashable {
  /// How the actor is referred to.
  public enum Form: String, Sendable {
    case name, description, pronoun
  }

  /// The words of the mention, in UTF-8 offsets into the text of the article.
  package var span: Span
  /// Whether a name, a description or a pronoun stands there.
  package var form: Form

  /// A mention at a span of the text.
  package init(span: Span, form: Form) {
    self.span = span
    self.form = form
  }
}
