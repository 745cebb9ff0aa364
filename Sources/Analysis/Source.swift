package import Text

/// The mention nearest the cue, as written: the whole noun phrase, and the actor behind it.
package struct Source: Sendable, Hashable {
  /// The whole noun phrase, in UTF-8 offsets into the text of the article.
  package var span: Span
  /// Whom the phrase means; nil where that is not known.
  package var actor: Actor.ID?

  /// A source whose noun phrase stands at a span of the text.
  package init(span: Span, actor: Actor.ID?) {
    self.span = span
    self.actor = actor
  }
}
