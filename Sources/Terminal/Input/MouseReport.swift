internal import Display

/// A report of the mouse: a number of button and modifiers, then column and row, both from 1.
struct MouseReport {
  private let button: Int
  private let column: Int
  private let row: Int
  private let isRelease: Bool

  /// A report whose numbers are written in digits (SGR).
  init(_ numbers: [Int], isRelease: Bool) {
    (button, column, row) = (numbers[0], numbers[1], numbers[2])
    self.isRelease = isRelease
  }

  /// A report of three bytes, each 32 more than its number (X10); it does not tell which button was
  /// let go.
  init(old bytes: [UInt8]) {
    (button, column, row) = (Int(bytes[0]) - 32, Int(bytes[1]) - 32, Int(bytes[2]) - 32)
    isRelease = button & 0x43 == 3 && button & 0x20 == 0
  }

  /// What the mouse did, if it did it with the left button or the wheel.
  var mouse: Mouse? {
    guard let event, row > 0, column > 0 else { return nil }
    return Mouse(event, row: row - 1, column: column - 1)
  }

  /// Shift, meta and control (4, 8, 16) make no difference.
  private var event: Mouse.Event? {
    switch button & ~0x1C {
    case 0: isRelease ? .release : .press
    case 3 where isRelease: .release
    case 0x20: .drag
    case 0x40: .wheelUp
    case 0x41: .wheelDown
    default: nil
    }
  }
}
