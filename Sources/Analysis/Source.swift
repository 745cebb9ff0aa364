package import Text

/// The mention nearest the cue, as written: the whole noun phrase, and the actor behind it.
package struct Source: Sendable, Hashable {
  /// The whole noun phrase, in UTF-8 offsets into the text of the article.
  package var span: Span
  package var actor: Actor.ID?

  package init(span: Span, actor: Actor.ID?) {
    self.span = span
    self.actor = actor
  }
}
