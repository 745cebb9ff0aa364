import Display

/// The lines around panes, joined where frames share them.
struct Borders {
  private let height: Int
  private let width: Int
  /// For each cell, in which directions a line leaves it.
  private var sides: [UInt8]

  private static let up: UInt8 = 1
  private static let down: UInt8 = 2
  private static let left: UInt8 = 4
  private static let right: UInt8 = 8

  init(height: Int, width: Int) {
    self.height = height
    self.width = width
    sides = Array(repeating: 0, count: height * width)
  }

  /// Adds the outline of a rectangle.
  mutating func add(_ rect: Rect) {
    guard rect.height > 1, rect.width > 1 else { return }
    for column in rect.column..<rect.right {
      let isFirst = column == rect.column
      let isLast = column == rect.right - 1
      let along = (isFirst ? 0 : Self.left) | (isLast ? 0 : Self.right)
      for row in [rect.row, rect.bottom - 1] { join(row, column, along) }
    }
    for row in rect.row..<rect.bottom {
      let along = (row == rect.row ? 0 : Self.up) | (row == rect.bottom - 1 ? 0 : Self.down)
      for column in [rect.column, rect.right - 1] { join(row, column, along) }
    }
  }

  private mutating func join(_ row: Int, _ column: Int, _ directions: UInt8) {
    guard row < height, column < width else { return }
    sides[row * width + column] |= directions
  }

  /// Draws the lines of all rectangles; those around `focus` stand out.
  func draw(on grid: inout Grid, focus: Rect) {
    let inner = focus.inset()
    for row in 0..<height {
      for column in 0..<width where sides[row * width + column] != 0 {
        let isFocus =
          focus.contains(row: row, column: column)
          && !inner.contains(row: row, column: column)
        let glyph = Self.glyphs[Int(sides[row * width + column])]
        grid[row, column] = Cell(glyph, isFocus ? .borderFocus : .border)
      }
    }
  }

  private static let glyphs = Array(" ╵╷│╴┘┐┤╶└┌├─┴┬┼".unicodeScalars)
}
