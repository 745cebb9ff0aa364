/// Everything found in an article, by kind, in text order; all spans are UTF-8 offsets into its text.
package struct Analysis: Sendable {
  package var quotations: [Quotation] = []
  package var actors: [Actor] = []
  package var places: [PlaceMention] = []
  package var coverage = Coverage()

  package init() {}
}
