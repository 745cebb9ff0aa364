import Analysis
import Display

/// Those who are quoted under the side they speak for, with their share of the quoted words.
struct ActorsPane {
  private let state: State

  init(_ state: State) { self.state = state }

  func grid(height: Int, width: Int) -> Grid {
    var grid = Grid(height: height, width: width)
    if state.isAnalysed, state.roster.rows.isEmpty {
      grid.write(" nobody is quoted", row: 0, column: 0, role: .muted)
    }
    for row in 0..<height {
      let index = state.actors.top + row
      guard index < state.roster.rows.count else { break }
      switch state.roster.rows[index] {
      case .heading(let name):
        grid.write(name.cut(to: width - 2), row: row, column: 1, role: .title)
      case .actor(let id): draw(state.analysis.actors[id.index], row, on: &grid)
      }
      guard index == state.actors.selected, state.arrangement.focus == .actors || isSpeaking(index)
      else { continue }
      grid.lay(.selected, over: Rect(row: row, height: 1, width: width))
    }
    return grid
  }

  /// Whether the row is that of the speaker of the quotation stood on.
  private func isSpeaking(_ index: Int) -> Bool {
    guard let current = state.current else { return false }
    return state.roster.rows[index].actor == state.analysis.speaker(of: current)?.id
  }

  private func draw(_ actor: Actor, _ row: Int, on grid: inout Grid) {
    let tally = state.roster.tally(of: actor.id)
    let isQuoted = tally.quotations > 0
    let role: Role = isQuoted ? state.speakers.role(of: actor.id) : .muted
    if isQuoted { grid[row, 1] = Cell(state.speakers.letter(of: actor.id), role) }
    let columns = barColumns(in: grid.width)
    let edge = isQuoted ? grid.width - columns - 6 : grid.width - 1
    let end = grid.write(actor.name.cut(to: edge - 3), row: row, column: 3, role: role)
    if let title = actor.role, end + 8 < edge {
      grid.write(title.cut(to: edge - end - 3), row: row, column: end + 2, role: .muted)
    }
    guard isQuoted else { return }
    let count = String(tally.quotations)
    grid.write(count, row: row, column: edge + 3 - count.count, role: .text)
    let bar = Bar.text(tally.words, of: state.roster.mostWords, columns: columns)
    grid.write(bar, row: row, column: edge + 4, role: role)
    guard let filter = state.filter, !filter.speakers.contains(actor.id) else { return }
    grid.lay(.dimmed, over: Rect(row: row, height: 1, width: grid.width))
  }

  private func barColumns(in width: Int) -> Int { width >= 50 ? 12 : width >= 34 ? 6 : 3 }
}

/// A share as a bar of whole and half columns.
enum Bar {
  /// A bar that is `columns` long for the whole; anything more than nothing is seen.
  static func text(_ part: Int, of whole: Int, columns: Int) -> String {
    guard whole > 0, part > 0 else { return "" }
    let halves = max(1, (part * columns * 2 + whole / 2) / whole)
    return String(repeating: "━", count: halves / 2) + (halves % 2 == 0 ? "" : "╸")
  }
}
