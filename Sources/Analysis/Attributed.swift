/// The quotations of an article with who speaks in each, and its actors.
package struct Attributed: Sendable {
  /// A source that is known has its actor.
  package let quotations: [Quotation]
  /// In the order in which they appear, each with its quotations.
  package let actors: [Actor]

  /// Quotations whose sources name these actors.
  package init(quotations: [Quotation], actors: [Actor]) {
    self.quotations = quotations
    self.actors = actors
  }
}
