private import Display
private import Glibc

/// Rows and columns of a terminal.
package struct TerminalSize: Equatable, Sendable {
  /// In rows, from 1 to 500.
  package let height: Int
  /// In columns, from 1 to 1000.
  package let width: Int

  /// What is taken where nothing tells the size.
  package static let usual = TerminalSize(height: 24, width: 80)

  /// Nobody has a larger screen; a number beyond is a mistake that would cost memory.
  private static let largest = (height: 500, width: 1000)

  /// This size, as far as there can be such a screen.
  package init(height: Int, width: Int) {
    self.height = max(1, min(height, Self.largest.height))
    self.width = max(1, min(width, Self.largest.width))
  }

  /// The size that the terminal itself tells, else that of `LINES` and `COLUMNS`, else the usual one.
  package init(of descriptor: Int32, lines: String?, columns: String?) {
    var told = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &told) == 0, told.ws_row > 0, told.ws_col > 0 {
      self.init(height: Int(told.ws_row), width: Int(told.ws_col))
    } else {
      self.init(
        height: Self.number(lines) ?? Self.usual.height,
        width: Self.number(columns) ?? Self.usual.width
      )
    }
  }

  private static func number(_ text: String?) -> Int? {
    text.flatMap { Int(saturating: $0) }.flatMap { $0 > 0 ? $0 : nil }
  }
}
