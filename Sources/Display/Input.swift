/// What comes from the terminal: a key, the mouse, a new size, or its end.
package enum Input: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  /// The terminal has a new size, in rows and columns.
  case resize(height: Int, width: Int)
  /// The terminal said which background it has.
  case background(isLight: Bool)
  /// The terminal is gone.
  case hangUp
}

/// What the mouse did, and at which row and column of the screen.
package struct Mouse: Hashable, Sendable {
  package var event: Event
  package var row: Int
  package var column: Int

  package init(_ event: Event, row: Int, column: Int) {
    self.event = event
    self.row = row
    self.column = column
  }

  /// What the mouse did with its left button or its wheel; a click is a press with its release.
  package enum Event: Hashable, Sendable {
    case press, drag, release, click, wheelUp, wheelDown
  }
}
