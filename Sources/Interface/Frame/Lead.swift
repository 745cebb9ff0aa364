package import Analysis
package import Atlas
package import Text

/// What a cell of the screen leads to when it is clicked.
package enum Lead: Hashable, Sendable {
  /// A place in the text: the characters that are drawn in the cell.
  case text(Span)
  case quotation(Quotation.ID)
  case actor(Actor.ID)
  case country(Country.Code)
  /// A pane, by its name in a border or in the line of tabs.
  case pane(PaneName)
  /// The prompt, which a click does not close.
  case prompt
}
