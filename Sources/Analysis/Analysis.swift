/// Everything found in an article, by kind, in text order; all spans are UTF-8 offsets into its text.
package struct Analysis: Sendable {
  /// A quotation's ID is its index here, so none is ever taken out.
  package var quotations: [Quotation] = []
  /// An actor's ID is its index here, also of one that a correction has joined with another.
  package var actors: [Actor] = []
  /// Every word or name that stands for a country, whether or not a claim is made of it.
  package var places: [PlaceMention] = []
  /// The claims about countries; empty where the article makes none.
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
