import Display

extension Screen {
  /// The words of a link, written once more over their cells between the marks by which terminals know its
  /// address (OSC 8), which curses has no word for; nothing where something else lies over them.
  func linked(_ link: Grid.Link, in grid: Grid) -> String {
    let cells = link.cells.intersection(grid.bounds)
    guard Hyperlinks.canBeTold(link.address), !cells.isEmpty else { return "" }
    let columns = (cells.column..<cells.right).prefix { column in
      grid[cells.row, column].overlay.contains(.underlined)
    }
    guard let first = columns.first else { return "" }
    return "\u{1B}[\(cells.row + 1);\(first + 1)H"
      + "\u{1B}]8;id=\(link.number);\(link.address)\u{1B}\\"
      + words(grid, row: cells.row, columns: columns)
      + "\u{1B}]8;;\u{1B}\\"
  }

  /// The columns of a row that hold an emoji with the tone of a skin, which curses leaves out; but not of
  /// those that are joined with others, which each terminal draws in its own width.
  func tonedColumns(_ row: Int, of grid: Grid) -> [Int] {
    var isJoined = false
    return (0..<min(grid.width, size.width)).filter { column in
      if grid[row, column].isSecondHalf { return false }
      let marks = grid.marks(row: row, column: column)
      defer { isJoined = marks.last == "\u{200D}" }
      return !isJoined && marks.count == 1 && (0x1F3FB...0x1F3FF).contains(marks[0].value)
    }
  }

  /// An emoji with the tone of its skin, written once more over its cells, and what stands behind it where it
  /// has to stand, should the terminal draw the tone beside it.
  func toned(in grid: Grid, row: Int, column: Int) -> String {
    let end = min(grid.width, size.width)
    let next = column + 2..<max(column + 2, min(column + 4, end))
    return "\u{1B}[\(row + 1);\(column + 1)H" + words(grid, row: row, columns: column..<column + 1)
      + "\u{1B}[\(row + 1);\(column + 3)H" + words(grid, row: row, columns: next)
  }

  /// What cells show, as they are painted.
  private func words(_ grid: Grid, row: Int, columns: Range<Int>.SubSequence) -> String {
    var text = ""
    var last: Paint?
    for column in columns where !grid[row, column].isSecondHalf {
      let cell = grid[row, column]
      let paint =
        shownTheme?.paint(cell.role, ground: cell.ground, overlay: cell.overlay) ?? Paint()
      if paint != last { text += Hyperlinks.attributes(of: paint, depth: depth) }
      last = paint
      text.unicodeScalars.append(cell.scalar)
      text.unicodeScalars.append(contentsOf: grid.marks(row: row, column: column))
    }
    return text
  }
}

/// What is told to terminals of links.
enum Hyperlinks {
  /// Whether terminals of a type pass over what they do not know of links: the Linux console and terminals of
  /// few colours may write it out.
  static func areUnderstood(_ term: String, _ depth: ColorDepth) -> Bool {
    let isOld = ["linux", "vt", "screen"].contains { term.hasPrefix($0) }
    return depth == .indexed && !isOld
  }

  /// Whether an address is such that nothing in it can be taken for a command.
  static func canBeTold(_ address: String) -> Bool {
    address.utf8.count <= 2000 && address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f }
  }

  /// The request for the attributes and colours of a paint, from 256.
  static func attributes(of paint: Paint, depth: ColorDepth) -> String {
    let table: [(Paint.Emphasis, Int)] = [
      (.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7),
    ]
    var numbers = [0] + table.filter { paint.emphasis.contains($0.0) }.map(\.1)
    let foreground = Int(depth.number(of: paint.foreground))
    let background = Int(depth.number(of: paint.background))
    if foreground >= 0 { numbers += [38, 5, foreground] }
    if background >= 0 { numbers += [48, 5, background] }
    return "\u{1B}[\(numbers.map(String.init).joined(separator: ";"))m"
  }
}
