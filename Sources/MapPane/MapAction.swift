package import Atlas

/// What a person does in the map pane.
package enum MapAction: Equatable, Sendable {
  /// Moves the view by this share of itself, one for a key: down and to the right where positive.
  case pan(rows: Int, columns: Int)
  case zoomIn, zoomOut
  /// Shows the whole world, or again what the article speaks of.
  case world, fit
  /// Steps over the countries that have a role, by their rank, around the end.
  case step(Int)
  case select(Country.Code?)
  /// Selects a country and goes to it where it lies beyond the view, as a click on its chip does.
  case visit(Country.Code)
  /// Moves the view to the selected country.
  case centre
  /// Takes the selected country as covered, then as left out, then as the article has it.
  case toggleWhatIf
  case clearWhatIf
  /// Goes to the next of the things that cover, and from the last one to all of them.
  case nextSubject
  /// Shows or hides the members of groups in the record.
  case toggleMembers
  /// Shows or hides the complete record beside, below or instead of the map.
  case toggleList
  /// Moves the list by lines.
  case scroll(Int)

  /// Whether it changes the drawing alone, which a list does not show.
  package var isOfDrawing: Bool {
    switch self {
    case .pan, .zoomIn, .zoomOut, .world, .fit, .centre: true
    case .step, .select, .visit, .toggleWhatIf, .clearWhatIf, .toggleList, .scroll,
      .nextSubject, .toggleMembers:
      false
    }
  }
}
