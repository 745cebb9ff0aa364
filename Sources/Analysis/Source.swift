package import Text

/// The mention nearest the cue, as written: the whole noun phrase, and the actor behind it.
package struct Source: Sendable, Hashable {
  package var span: Span
  package var actor: Actor.ID?

  package init(span: Span, actor: Actor.ID?) {
    self.span = span
    self.actor = actor
  }
}
