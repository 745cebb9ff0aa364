/// What the terminal is told to report beyond keys, and how it is told to stop.
struct TerminalModes {
  /// Turns on what the reader wants.
  let on: String
  /// Turns it off again.
  let off: String

  /// The mouse is reported by its numbers in digits (1006) where the terminal can, also while a button
  /// is held (1002); a pasted text comes between marks (2004), and a new background is told (2031).
  init(mouse: Bool) { self.init(mouse ? [1000, 1002, 1006, 2004, 2031] : [2004, 2031]) }

  /// The mouse alone.
  static let mouse = TerminalModes([1000, 1002, 1006])

  /// What is drawn is shown at once when it is whole.
  static let synchronized = TerminalModes([2026])

  private init(_ modes: [Int]) {
    on = modes.map { "\u{1B}[?\($0)h" }.joined()
    off = modes.reversed().map { "\u{1B}[?\($0)l" }.joined()
  }
}
