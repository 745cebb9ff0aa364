/// What comes from the terminal: a key, the mouse, pasted text, a new size, an answer, or its end.
package enum Input: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  /// A text that was pasted as a whole.
  case paste(String)
  /// The terminal has a new size, in rows and columns.
  case resize(height: Int, width: Int)
  /// The terminal said which background it has.
  case background(isLight: Bool)
  /// The terminal said what it is; whatever was asked before that has been answered.
  case identified
  /// The terminal is gone.
  case hangUp
}

/// What the mouse did, and at which row and column of the screen.
package struct Mouse: Hashable, Sendable {
  /// Whether the button was pressed, dragged or released, or the wheel turned.
  package var event: Event
  /// The row of the screen.
  package var row: Int
  /// The column of the screen.
  package var column: Int

  /// An event at a cell of the screen, counted from 0.
  package init(_ event: Event, row: Int, column: Int) {
    self.event = event
    self.row = row
    self.column = column
  }

  /// What the mouse did with its left button or its wheel.
  package enum Event: Hashable, Sendable {
    case press, drag, release, wheelUp, wheelDown
  }
}
