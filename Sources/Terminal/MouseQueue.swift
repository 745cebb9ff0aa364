private import CNcurses
internal import Display

/// What the mouse did that curses has read and that is not told yet.
struct MouseQueue {
  /// The last first.
  private var events: [Mouse] = []

  /// Takes what curses has; it gives the last first, and tells of several but once.
  mutating func fill() {
    var row: Int32 = 0
    var column: Int32 = 0
    while true {
      let kind = cn_next_mouse(&row, &column)
      if kind == cn_none { return }
      guard let event = Self.event(kind) else { continue }
      events.append(Mouse(event, row: Int(row), column: Int(column)))
    }
  }

  mutating func next() -> Input? { events.popLast().map(Input.mouse) }

  private static func event(_ kind: cn_mouse) -> Mouse.Event? {
    switch kind {
    case cn_press: .press
    case cn_release: .release
    case cn_click: .click
    case cn_wheel_up: .wheelUp
    case cn_wheel_down: .wheelDown
    case cn_drag: .drag
    default: nil
    }
  }
}
