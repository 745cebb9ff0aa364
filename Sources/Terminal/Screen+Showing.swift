private import CNcurses
package import Display

extension Screen {
  /// Shows a grid; rows equal to those of the last one are not drawn again.
  package mutating func show(_ grid: Grid, _ theme: Theme) {
    if theme == shownTheme, grid == shown { return }
    if theme != shownTheme {
      looks = [:]
      shown = nil
      shownTheme = theme
    }
    var links: [Grid.Link] = []
    var rows = ""
    let (realigns, writesOver) = (realigns, writesOver)
    for row in 0..<min(grid.height, size.height) {
      if let shown, grid.rowEquals(shown, row: row) { continue }
      draw(row, of: grid, columns: min(grid.width, size.width))
      if realigns { rows += realigned(row, of: grid) }
      if writesOver { links += grid.links.filter { $0.cells.row == row } }
    }
    shown = grid
    if let cursor = grid.cursor {
      curs_set(1)
      move(Int32(cursor.row), Int32(cursor.column))
    } else {
      curs_set(0)
    }
    Self.send(TerminalModes.synchronized.on)
    refresh()
    let told = rows + links.map { linked($0, in: grid) }.joined()
    if !told.isEmpty { Self.send("\u{1B}7\(told)\u{1B}8") }
    Self.send(TerminalModes.synchronized.off)
  }

  private mutating func draw(_ row: Int, of grid: Grid, columns: Int) {
    for column in 0..<columns {
      let cell = grid[row, column]
      if cell.isSecondHalf { continue }
      let look = look(of: cell)
      let character = wchar_t(bitPattern: cell.scalar.value)
      let marks = grid.marks(row: row, column: column)
      if marks.isEmpty {
        cn_put_one(Int32(row), Int32(column), character, look.attributes, look.pair)
        continue
      }
      let others = marks.prefix(4).map { wchar_t(bitPattern: $0.value) }
      cn_put(Int32(row), Int32(column), [character] + others + [0], look.attributes, look.pair)
    }
  }

  private mutating func look(of cell: Cell) -> Look {
    let ground = cell.ground.map { UInt32($0.rawValue) + 1 } ?? 0
    let key = UInt32(cell.role.rawValue) | ground << 8 | UInt32(cell.overlay.rawValue) << 16
    if let look = looks[key] { return look }
    let paint = shownTheme?.paint(cell.role, ground: cell.ground, overlay: cell.overlay)
    let look = Look(paint ?? Paint(), depth: depth)
    looks[key] = look
    return look
  }

  /// Puts a text on the clipboard.
  package func copy(_ text: String) {
    if !Clipboard.take(text) { Self.send(Clipboard.request(text)) }
  }
}

/// Attributes and colour pair of a paint, as curses takes them.
struct Look {
  let attributes: UInt32
  let pair: Int32

  init(_ paint: Paint, depth: ColorDepth) {
    let table: [(Paint.Emphasis, attr_t)] = [
      (.bold, cn_bold), (.dim, cn_dim), (.italic, cn_italic),
      (.underline, cn_underline), (.reverse, cn_reverse),
    ]
    attributes = table.reduce(0) { paint.emphasis.contains($1.0) ? $0 | $1.1 : $0 }
    let foreground = depth.number(of: paint.foreground)
    let background = depth.number(of: paint.background)
    pair = foreground == -1 && background == -1 ? 0 : max(0, alloc_pair(foreground, background))
  }
}
