/// The virtual screen: panes write here and nowhere else; writing outside is clipped.
package struct Grid: Equatable, Sendable {
  /// In rows; never negative.
  package let height: Int
  /// In columns; never negative.
  package let width: Int
  /// Row by row from the upper left, `height` times `width` of them.
  package private(set) var cells: [Cell]
  /// Combining marks by index of their cell.
  private var marks: [Int: [Unicode.Scalar]] = [:]
  /// The cells that lead to addresses.
  package private(set) var links: [Link] = []
  /// Where the hardware cursor stands, nil when it is hidden.
  package var cursor: (row: Int, column: Int)? {
    get { cursorIndex.map { ($0 / max(1, width), $0 % max(1, width)) } }
    set { cursorIndex = newValue.flatMap { index(row: $0.row, column: $0.column) } }
  }
  private var cursorIndex: Int?

  /// The most combining marks one cell keeps.
  package static let marksPerCell = 8

  /// A grid of one and the same cell; a negative height or width is taken as 0.
  package init(height: Int, width: Int, filledWith cell: Cell = .blank) {
    self.height = max(0, height)
    self.width = max(0, width)
    cells = Array(repeating: cell, count: self.height * self.width)
  }

  /// The whole grid, with its upper left cell at row 0, column 0.
  package var bounds: Rect { Rect(height: height, width: width) }

  /// Cells of a row that lead to an address; those of one number belong together.
  package struct Link: Equatable, Sendable {
    /// The linked cells, clipped to the grid.
    package var cells: Rect
    /// The same for all cells of one link, also where it goes on in another row.
    package let number: Int
    /// Where the cells lead.
    package let address: String
  }

  /// Has cells lead to an address.
  package mutating func link(_ cells: Rect, number: Int, to address: String) {
    let cells = cells.intersection(bounds)
    if !cells.isEmpty { links.append(Link(cells: cells, number: number, address: address)) }
  }

  /// The cell at this row and column, which must lie inside; setting one outside does nothing.
  package subscript(row: Int, column: Int) -> Cell {
    get { cells[row * width + column] }
    set {
      guard let index = index(row: row, column: column) else { return }
      cells[index] = newValue
      if !marks.isEmpty { marks[index] = nil }
    }
  }

  /// The combining marks over the character at this row and column.
  package func marks(row: Int, column: Int) -> [Unicode.Scalar] {
    marks.isEmpty ? [] : marks[row * width + column] ?? []
  }

  /// Whether the row shows the same as the row of another grid of the same width.
  package func rowEquals(_ other: Grid, row: Int) -> Bool {
    let range = row * width..<(row + 1) * width
    guard width == other.width, row < other.height, cells[range] == other.cells[range] else {
      return false
    }
    if marks.isEmpty && other.marks.isEmpty { return true }
    return range.allSatisfy { marks[$0] == other.marks[$0] }
  }

  private func index(row: Int, column: Int) -> Int? {
    guard row >= 0, row < height, column >= 0, column < width else { return nil }
    return row * width + column
  }
}

extension Grid {
  /// Writes a text along a row; what leaves `limit` columns or the grid is cut.
  ///
  /// Returns the column after the last character written.
  @discardableResult package mutating func write(
    _ text: some StringProtocol,
    row: Int,
    column: Int,
    role: Role = .text,
    ground: Role? = nil,
    limit: Int = .max
  ) -> Int {
    let end = min(width, limit == .max ? width : column + limit)
    guard row >= 0, row < height else { return column }
    var at = column
    var last: Int?
    for scalar in text.unicodeScalars {
      guard let columns = CharacterWidth.columns(of: scalar) else { continue }
      if columns == 0 {
        if let last { add(mark: scalar, to: last) }
        continue
      }
      guard at + columns <= end else { break }
      last = at >= 0 ? row * width + at : nil
      if at >= 0 { place(Cell(scalar, role, ground: ground), columns, at: row * width + at) }
      at += columns
    }
    return at
  }

  private mutating func place(_ cell: Cell, _ columns: Int, at index: Int) {
    clearHalves(index, columns)
    cells[index] = cell
    if !marks.isEmpty { marks[index] = nil }
    guard columns == 2 else { return }
    var second = cell
    second.scalar = " "
    second.isSecondHalf = true
    cells[index + 1] = second
    if !marks.isEmpty { marks[index + 1] = nil }
  }

  /// Blanks the half that would remain of a wide character when cells over it are written.
  private mutating func clearHalves(_ index: Int, _ columns: Int) {
    if cells[index].isSecondHalf, index > 0 {
      cells[index - 1].scalar = " "
      cells[index].isSecondHalf = false
    }
    let after = index + columns
    if after < cells.count, cells[after].isSecondHalf { cells[after].isSecondHalf = false }
  }

  private mutating func add(mark: Unicode.Scalar, to index: Int) {
    guard marks[index, default: []].count < Self.marksPerCell else { return }
    marks[index, default: []].append(mark)
  }

  /// Fills a rectangle with one cell.
  package mutating func fill(_ rect: Rect, with cell: Cell) {
    let area = rect.intersection(bounds)
    for row in area.row..<area.row + area.height {
      for column in area.column..<area.column + area.width { self[row, column] = cell }
    }
  }

  /// Changes each cell of a rectangle in place.
  package mutating func update(_ rect: Rect, _ change: (inout Cell) -> Void) {
    let area = rect.intersection(bounds)
    for row in area.row..<area.row + area.height {
      for column in area.column..<area.column + area.width { change(&cells[row * width + column]) }
    }
  }

  /// Lays an overlay over a rectangle.
  package mutating func lay(_ overlay: Overlay, over rect: Rect) {
    update(rect) { $0.overlay.formUnion(overlay) }
  }

  /// Copies another grid so that its upper left cell comes to this row and column.
  package mutating func place(_ other: Grid, row: Int, column: Int) {
    let area = Rect(row: row, column: column, height: other.height, width: other.width)
      .intersection(bounds)
    guard !area.isEmpty else { return }
    for target in area.row..<area.bottom {
      let from = (target - row) * other.width + area.column - column
      let to = target * width + area.column
      cells.replaceSubrange(to..<to + area.width, with: other.cells[from..<from + area.width])
      placeMarks(of: other, from: from, to: to, count: area.width)
    }
    for link in other.links {
      var cells = link.cells
      (cells.row, cells.column) = (cells.row + row, cells.column + column)
      self.link(cells, number: link.number, to: link.address)
    }
    if let cursor = other.cursor { self.cursor = (cursor.row + row, cursor.column + column) }
  }

  private mutating func placeMarks(of other: Grid, from: Int, to: Int, count: Int) {
    if marks.isEmpty && other.marks.isEmpty { return }
    for offset in 0..<count { marks[to + offset] = other.marks[from + offset] }
  }
}

extension Grid {
  /// The characters of a row, spaces at its end left out.
  package func text(row: Int) -> String { text(row: row, columns: 0..<width) }

  /// The characters of some columns of a row, which lie inside, spaces at their end left out.
  package func text(row: Int, columns: Range<Int>) -> String {
    var line = String.UnicodeScalarView()
    for column in columns where !self[row, column].isSecondHalf {
      line.append(self[row, column].scalar)
      for mark in marks(row: row, column: column) { line.append(mark) }
    }
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// The screen as lines of text.
  package var text: String {
    (0..<height).map { text(row: $0) }.joined(separator: "\n")
  }

  /// The screen as one role letter for each cell, blanks of plain text as spaces.
  package var roles: String {
    (0..<height).map { roles(row: $0) }.joined(separator: "\n")
  }

  private func roles(row: Int) -> String {
    var line = ""
    for column in 0..<width {
      let cell = self[row, column]
      let isEmpty = cell.scalar == " " && cell.ground == nil && !cell.isSecondHalf
      line.append(
        isEmpty ? " " : cell.scalar == " " ? (cell.ground ?? cell.role).letter : cell.role.letter
      )
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
