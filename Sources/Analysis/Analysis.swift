/// Everything found in an article, by kind, in text order; all spans are UTF-8 offsets into its text.
package struct Analysis: Sendable {
  package var quotations: [Quotation] = []
  package var actors: [Actor] = []
  package var places: [PlaceMention] = []
  package var coverage = Coverage()

  /// An analysis that found nothing.
  package init() {}

  /// The analysis whose quotations know their actors.
  package init(_ attributed: Attributed, places: [PlaceMention], coverage: Coverage) {
    quotations = attributed.quotations
    actors = attributed.actors
    self.places = places
    self.coverage = coverage
  }
}
