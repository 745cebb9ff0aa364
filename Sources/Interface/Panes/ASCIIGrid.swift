import Display

extension Grid {
  /// The same screen in ASCII characters alone.
  var inASCII: Grid {
    var grid = Grid(height: height, width: width)
    for row in 0..<height {
      for column in 0..<width {
        var cell = self[row, column]
        if cell.isSecondHalf { cell.isSecondHalf = false }
        if !cell.scalar.isASCII { cell.scalar = Self.substitutes[cell.scalar] ?? "?" }
        grid[row, column] = cell
      }
    }
    grid.cursor = cursor
    return grid
  }

  private static let substitutes: [Unicode.Scalar: Unicode.Scalar] = {
    let table = """
      “" ”" „" «" »" ‘' ’' –- —- ‑- …~ ·- ¶P ▌| ┆: │| ─- ┌+ ┐+ └+ ┘+ ├+ ┤+ ┬+ ┴+ ┼+
      ━= ╸- █# ↑^ ↓v ▼v ←< →> ✓+ ✗x ⌂^ ✘x ✎*
      """
    var substitutes: [Unicode.Scalar: Unicode.Scalar] = ["\u{A0}": " ", "\u{202F}": " "]
    for pair in table.split(whereSeparator: \.isWhitespace) {
      let scalars = Array(pair.unicodeScalars)
      substitutes[scalars[0]] = scalars[1]
    }
    return substitutes
  }()
}
