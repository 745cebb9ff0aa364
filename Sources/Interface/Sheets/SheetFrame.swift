import Display

/// The frame of what lies over the panes.
struct SheetFrame {
  let title: String
  /// Whether there are more rows than the frame holds.
  let scrolls: Bool
  /// Whether some of them lie below.
  let hasMore: Bool
  /// The keys that it takes beside those that scroll and close.
  let hint: String

  init(title: String, _ pages: SheetPages, from top: Int, hint: String = "") {
    self.title = title
    self.hint = hint
    scrolls = pages.scrolls
    hasMore = top + pages.height < pages.rows
  }

  /// Clears a rectangle and draws the frame around it.
  func draw(_ rect: Rect, on grid: inout Grid) {
    grid.fill(rect, with: .blank)
    let role = Role.borderFocus
    let line = String(repeating: "─", count: max(0, rect.width - 2))
    grid.write("┌\(line)┐", row: rect.row, column: rect.column, role: role)
    for row in rect.row + 1..<max(rect.row + 1, rect.bottom - 1) {
      grid.write("│", row: row, column: rect.column, role: role)
      grid.write("│", row: row, column: rect.right - 1, role: role)
    }
    grid.write("└\(line)┘", row: rect.bottom - 1, column: rect.column, role: role)
    grid.write(" \(title) ", row: rect.row, column: rect.column + 1, role: .titleFocus)
    let mark = hasMore ? "▼ " : ""
    let own = hint.isEmpty ? [] : ["\(mark)\(hint) · q closes", "\(mark)\(hint)"]
    let notes =
      own + (scrolls ? ["\(mark)j k scroll · q closes", "\(mark)j k · q"] : ["q closes", "q"])
    guard let note = notes.first(where: { $0.count + 6 <= rect.width }) else { return }
    grid.write(
      " \(note) ",
      row: rect.bottom - 1,
      column: rect.right - note.count - 4,
      role: .title
    )
  }
}

/// Rows of which a sheet shows some at a time.
struct SheetPages {
  /// How many rows there are, and how many are shown.
  let rows: Int
  let height: Int

  var scrolls: Bool { rows > height }

  /// The first row after a movement.
  func top(after motion: Motion, from top: Int) -> Int {
    let page = max(1, height)
    let target =
      switch motion {
      case .line(let steps), .paragraph(let steps): top + steps
      case .halfPage(let pages): top + pages * max(1, page / 2)
      case .page(let pages): top + pages * page
      case .start: 0
      case .end: rows
      case .percent(let percent): rows * percent / 100
      }
    return max(0, min(target, rows - page))
  }
}
