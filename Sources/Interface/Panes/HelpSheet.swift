import Display

/// The command table over the panes, in two columns where there is room.
struct HelpSheet {
  private let frame: Rect
  private let rows: [[Row]]

  /// A heading, a command, or the gap between groups.
  private enum Row {
    case heading(String)
    case command(keys: String, help: String)
    case gap
  }

  init(in area: Rect) {
    let isWide = area.width >= 114
    rows = isWide ? Self.columns : [Self.all]
    let longest = rows.map(\.count).max() ?? 0
    let width = min(area.width, isWide ? 112 : 66)
    let height = min(area.height, longest + 2)
    frame = Rect(
      row: area.row + (area.height - height) / 2,
      column: area.column + (area.width - width) / 2,
      height: height,
      width: width
    )
  }

  private static func rows(of groups: some Sequence<Command.Group>) -> [Row] {
    var rows: [Row] = []
    for group in groups {
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(.heading(group.rawValue))
      for command in CommandTable.all where command.group == group {
        rows.append(.command(keys: command.keys.joined(separator: " "), help: command.help))
      }
    }
    return rows
  }

  private static var all: [Row] { rows(of: Command.Group.allCases) }

  private static var columns: [[Row]] {
    let groups = Command.Group.allCases
    return [rows(of: groups.prefix(3)), rows(of: groups.dropFirst(3))]
  }

  /// The first row after a movement.
  func top(after motion: Motion, from top: Int) -> Int {
    let page = max(1, frame.height - 2)
    let longest = rows.map(\.count).max() ?? 0
    let target =
      switch motion {
      case .line(let steps), .paragraph(let steps): top + steps
      case .halfPage(let pages): top + pages * max(1, page / 2)
      case .page(let pages): top + pages * page
      case .start: 0
      case .end: longest
      case .percent(let percent): longest * percent / 100
      }
    return max(0, min(target, longest - page))
  }

  func draw(from top: Int, on grid: inout Grid) {
    let longest = rows.map(\.count).max() ?? 0
    let isWhole = longest <= frame.height - 2
    let note = isWhole ? "q closes" : "j k scroll · q closes"
    SheetFrame(title: "Keys", note: note).draw(frame, on: &grid)
    let width = (frame.width - 2) / rows.count
    for (index, column) in rows.enumerated() {
      for (line, row) in column.dropFirst(top).prefix(max(0, frame.height - 2)).enumerated() {
        let place = Rect(
          row: frame.row + 1 + line,
          column: frame.column + 2 + index * width,
          height: 1,
          width: width - 2
        )
        draw(row, place, on: &grid)
      }
    }
  }

  private func draw(_ row: Row, _ place: Rect, on grid: inout Grid) {
    switch row {
    case .gap: break
    case .heading(let text):
      grid.write(text.cut(to: place.width), row: place.row, column: place.column, role: .heading)
    case .command(let keys, let help):
      let column = place.column + 20
      grid.write(keys.cut(to: 19), row: place.row, column: place.column, role: .accent)
      grid.write(help.cut(to: place.right - column), row: place.row, column: column)
    }
  }
}

/// The frame of what lies over the panes.
struct SheetFrame {
  let title: String
  let note: String

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
    let at = rect.right - note.count - 4
    if at > rect.column + title.count + 3 {
      grid.write(" \(note) ", row: rect.bottom - 1, column: at, role: .title)
    }
  }
}
