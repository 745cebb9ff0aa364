package import Text

/// What the loop must do outside of the state.
package enum Effect: Hashable, Sendable {
  /// Leave with this exit status.
  case quit(Int32)
  case suspend
  /// Draw everything again.
  case redraw
  /// Put a text on the clipboard.
  case copy(String)
  /// Use the theme of this name.
  case theme(String)
  /// Analyse again, as published on this day.
  case analyze(CalendarDate)
  /// Read the document again.
  case reload
  /// Show what was left out of the article too, or no longer.
  case raw
}
