import Display

/// The command table over the panes, in two columns where there is room.
struct HelpSheet {
  private let title: String
  private let frame: Rect
  private let rows: [[Row]]

  /// The columns that keys take before what they do.
  private static let keyColumns = 20

  /// A heading, a command, or the gap between groups; where there is no room for both in a row,
  /// what a command does follows its keys.
  private enum Row {
    case heading(String)
    case command(keys: String, help: String)
    case help(String)
    case gap
  }

  /// The commands of a state that hold the words, those of the focused pane first.
  init(_ state: State, finding words: String) {
    let area = state.sheetArea
    let isWide = area.width >= 114
    let width = min(area.width, isWide ? 112 : 66)
    title = words.isEmpty ? "Keys" : "Keys with “\(words)”"
    let commands = state.setting.keys.commands.filter { $0.holds(words) }
    let groups = Command.Group.allCases.filter { group in commands.contains { $0.group == group } }
    let order = state.focus == .map ? groups.sorted { $0 == .map && $1 != .map } : groups
    if isWide, words.isEmpty {
      rows = [
        Self.rows(of: order.prefix(3), commands), Self.rows(of: order.dropFirst(3), commands),
      ]
    } else {
      rows = [Self.rows(of: order, commands, columns: width - 4)]
    }
    let height = min(area.height, (rows.map(\.count).max() ?? 0) + 2)
    frame = Rect(
      row: area.row + (area.height - height) / 2,
      column: area.column + (area.width - width) / 2,
      height: height,
      width: width
    )
  }

  private static func rows(
    of groups: some Sequence<Command.Group>,
    _ commands: [Command],
    columns: Int = .max
  ) -> [Row] {
    var rows: [Row] = []
    for group in groups {
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(.heading(group.rawValue))
      for command in commands where command.group == group {
        rows += Self.rows(of: command, columns: columns)
      }
    }
    return rows
  }

  private static func rows(of command: Command, columns: Int) -> [Row] {
    let keys = command.keys.joined(separator: " ")
    if columns >= keyColumns + 32 { return [.command(keys: keys, help: command.help)] }
    let utf8 = Array(command.help.utf8)
    let lines = LineBreaking.lines(of: command.help, columns: max(8, columns - 2))
    return [.command(keys: keys, help: "")]
      + lines.map { .help(String(decoding: utf8[$0], as: UTF8.self)) }
  }

  /// The rows there are, and those that are shown.
  var pages: SheetPages {
    SheetPages(rows: rows.map(\.count).max() ?? 0, height: max(0, frame.height - 2))
  }

  /// Draws the sheet with the row `top` as the first of each of its columns.
  func draw(from top: Int, on grid: inout Grid) {
    SheetFrame(title: title, pages, from: top, hint: "/ finds").draw(frame, on: &grid)
    let width = (frame.width - 2) / rows.count
    for (index, column) in rows.enumerated() {
      for (line, row) in column.dropFirst(top).prefix(pages.height).enumerated() {
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
      let width = min(place.width, Self.keyColumns - 1)
      grid.write(keys.cut(to: width), row: place.row, column: place.column, role: .accent)
      let column = place.column + Self.keyColumns
      grid.write(help.cut(to: place.right - column), row: place.row, column: column)
    case .help(let text):
      grid.write(text.cut(to: place.width - 2), row: place.row, column: place.column + 2)
    }
  }
}

extension Command {
  /// Whether its keys, its name or what help says hold the words; every command holds none.
  fileprivate func holds(_ words: String) -> Bool {
    if words.isEmpty { return true }
    let wanted = words.lowercased()
    return keys.contains { $0 == words } || name.contains(wanted)
      || help.lowercased().contains(wanted)
  }
}
