import Analysis
import Text

/// Where the person stands in the article, and where they were.
struct Position: Sendable {
  /// The quotation stood on.
  var current: Quotation.ID?
  /// The word or sentence a step, a click or the map led to.
  var spot: Link?
  /// What is selected by keys.
  var passage: Passage?
  /// The stretch whose note is written, or that was gone to for its note.
  var annotated: Span?
  var search: Search?
  /// What was stepped to last.
  var lastTarget = Jump.Target.quotation
  var trail = Trail()
}
