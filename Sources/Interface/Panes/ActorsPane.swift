import Analysis
import Display

/// Those who are quoted under the side they speak for, with their share of the quoted words.
struct ActorsPane {
  private let state: State

  init(_ state: State) { self.state = state }

  /// The inside of the pane; every row of an actor leads to them.
  func drawing(height: Int, width: Int) -> Drawing<Lead> {
    var drawing = Drawing<Lead>(height: height, width: width)
    if state.reading.isAnalysed, state.reading.roster.rows.isEmpty {
      drawing.grid.write(" nobody is quoted", row: 0, column: 0, role: .muted)
    }
    drawing.hasMore = state.view.actors.top + height < state.reading.roster.rows.count
    for row in 0..<height {
      let index = state.view.actors.top + row
      guard index < state.reading.roster.rows.count else { break }
      let line = Rect(row: row, height: 1, width: width)
      draw(state.reading.roster.rows[index], line, on: &drawing.grid)
      drawing.lead(line, to: state.reading.roster.rows[index].actor.map(Lead.actor))
      guard index == state.view.actors.selected,
        state.view.arrangement.focus == .actors || isSpeaking(index)
      else { continue }
      drawing.grid.lay(.selected, over: line)
    }
    return drawing
  }

  private func draw(_ row: Roster.Row, _ line: Rect, on grid: inout Grid) {
    switch row {
    case .heading(let name):
      grid.write(name.cut(to: line.width - 2), row: line.row, column: 1, role: .title)
    case .actor(let id): draw(state.reading.analysis.actors[id.index], line.row, on: &grid)
    }
  }

  /// Whether the row is that of the speaker of the quotation stood on.
  private func isSpeaking(_ index: Int) -> Bool {
    guard let current = state.position.current else { return false }
    return state.reading.roster.rows[index].actor == state.reading.analysis.speaker(of: current)?.id
  }

  private func draw(_ actor: Actor, _ row: Int, on grid: inout Grid) {
    let tally = state.reading.roster.tally(of: actor.id)
    let isQuoted = tally.quotations > 0
    let role: Role = isQuoted ? state.reading.speakers.role(of: actor.id) : .muted
    if isQuoted { grid[row, 1] = Cell(state.reading.speakers.letter(of: actor.id), role) }
    let columns = barColumns(in: grid.width)
    let edge = isQuoted ? grid.width - columns - 6 : grid.width - 1
    let end = grid.write(actor.name.cut(to: edge - 3), row: row, column: 3, role: role)
    if let title = actor.role, end + 8 < edge {
      grid.write(title.cut(to: edge - end - 3), row: row, column: end + 2, role: .muted)
    }
    guard isQuoted else { return }
    let count = String(tally.quotations)
    grid.write(count, row: row, column: edge + 3 - count.count, role: .text)
    let bar = Bar.text(tally.words, of: state.reading.roster.mostWords, columns: columns)
    grid.write(bar, row: row, column: edge + 4, role: role)
    guard let filter = state.reading.filter, !filter.speakers.contains(actor.id) else { return }
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
