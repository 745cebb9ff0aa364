import Analysis

/// Where the person stands in the article, and where they were.
struct Position: Sendable {
  /// The quotation stood on.
  var current: Quotation.ID?
  /// The word or sentence a step, a click or the map led to.
  var spot: Link?
  var search: Search?
  /// What was stepped to last.
  var lastTarget = Jump.Target.quotation
  var trail = Trail()
}
