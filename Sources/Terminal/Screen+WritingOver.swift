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

  /// A row once more from its first emoji that terminals draw in widths of their own, with everything behind
  /// each put where it has to stand; empty where there is none.
  ///
  /// Those are emoji that are joined, that bear the tone of a skin, which curses leaves out, or that a mark
  /// makes of another character.
  func realigned(_ row: Int, of grid: Grid) -> String {
    let end = min(grid.width, size.width)
    var text = ""
    var column = (0..<end).first { isUnsure(grid, row, $0) } ?? end
    while column < end {
      let cluster = cluster(grid, row, column, end)
      let place = "\u{1B}[\(row + 1);\(column + 1)H"
      let next = (cluster.upperBound..<end).first { isUnsure(grid, row, $0) } ?? end
      text +=
        place + blank(grid, row, cluster) + place + words(grid, row: row, columns: cluster)
        + "\u{1B}[\(row + 1);\(cluster.upperBound + 1)H"
        + words(grid, row: row, columns: cluster.upperBound..<next)
      column = next
    }
    return text
  }

  /// Whether a cell begins an emoji whose width each terminal chooses.
  private func isUnsure(_ grid: Grid, _ row: Int, _ column: Int) -> Bool {
    !grid[row, column].isSecondHalf
      && grid.marks(row: row, column: column).contains {
        $0 == Self.joiner || $0 == Self.presentation || Self.tones.contains($0)
      }
  }

  /// The cells of an emoji with all that are joined to it.
  private func cluster(_ grid: Grid, _ row: Int, _ first: Int, _ end: Int) -> Range<Int> {
    var column = first
    var isJoined = true
    while isJoined, column < end {
      isJoined = grid.marks(row: row, column: column).last == Self.joiner
      column += 1
      while column < end, grid[row, column].isSecondHalf { column += 1 }
    }
    return first..<column
  }

  /// Blanks as the first of these cells is painted.
  private func blank(_ grid: Grid, _ row: Int, _ columns: Range<Int>) -> String {
    attributes(of: grid[row, columns.lowerBound])
      + String(repeating: " ", count: columns.count)
  }

  private static let joiner: Unicode.Scalar = "\u{200D}"
  private static let presentation: Unicode.Scalar = "\u{FE0F}"
  private static let tones: ClosedRange<Unicode.Scalar> = "\u{1F3FB}"..."\u{1F3FF}"

  private func attributes(of cell: Cell) -> String {
    Hyperlinks.attributes(of: paint(of: cell), depth: depth)
  }

  private func paint(of cell: Cell) -> Paint {
    shownTheme?.paint(cell.role, ground: cell.ground, overlay: cell.overlay) ?? Paint()
  }

  /// What cells show, as they are painted.
  private func words(_ grid: Grid, row: Int, columns: Range<Int>.SubSequence) -> String {
    var text = ""
    var last: Paint?
    for column in columns where !grid[row, column].isSecondHalf {
      let cell = grid[row, column]
      let paint = paint(of: cell)
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

  /// The request for the attributes and colours of a paint.
  static func attributes(of paint: Paint, depth: ColorDepth) -> String {
    let table: [(Paint.Emphasis, Int)] = [
      (.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7),
    ]
    var numbers = [0] + table.filter { paint.emphasis.contains($0.0) }.map(\.1)
    numbers += request(for: depth.number(of: paint.foreground), depth, from: 30)
    numbers += request(for: depth.number(of: paint.background), depth, from: 40)
    return "\u{1B}[\(numbers.map(String.init).joined(separator: ";"))m"
  }

  /// The numbers that ask for a colour; the first eight are counted from `base`, eight more from 60 above.
  private static func request(for color: Int32, _ depth: ColorDepth, from base: Int) -> [Int] {
    let color = Int(color)
    switch depth {
    case _ where color < 0, .none: return []
    case .eight, .sixteen: return [color < 8 ? base + color : base + 52 + color]
    case .indexed: return [base + 8, 5, color]
    case .direct: return [base + 8, 2, color >> 16, color >> 8 & 0xff, color & 0xff]
    }
  }
}
