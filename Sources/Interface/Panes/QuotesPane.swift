import Analysis
import Articles
import Display

/// The quotations: letter, words, speaker and paragraph, in two rows each where there is room.
struct QuotesPane {
  private let state: State

  init(_ state: State) { self.state = state }

  /// How many rows an entry takes in a pane.
  static func rows(in body: Rect?) -> Int { (body?.height ?? 0) >= 8 ? 2 : 1 }

  func grid(height: Int, width: Int) -> Grid {
    var grid = Grid(height: height, width: width)
    let rows = Self.rows(in: grid.bounds)
    if state.isAnalysed, state.kept.isEmpty {
      grid.write(" nobody is quoted", row: 0, column: 0, role: .muted)
    }
    for place in 0..<(height / rows) {
      let index = state.quotes.top + place
      guard index < state.kept.count else { break }
      let quotation = state.analysis.quotations[state.kept[index].index]
      let row = place * rows
      if rows == 1 {
        drawShort(quotation, row, on: &grid)
      } else {
        drawLong(quotation, row, on: &grid)
      }
      guard quotation.id == state.current else { continue }
      grid.lay(.selected, over: Rect(row: row, height: rows, width: width))
    }
    return grid
  }

  /// Words and paragraph, the speaker below them.
  private func drawLong(_ quotation: Quotation, _ row: Int, on grid: inout Grid) {
    let paragraph = "¶\(quotation.paragraph + 1)"
    drawMark(quotation, row, on: &grid)
    drawWords(quotation, row, limit: grid.width - paragraph.count - 5, on: &grid)
    grid.write(
      paragraph,
      row: row,
      column: grid.width - paragraph.count - 1,
      role: .muted
    )
    let speaker = state.analysis.speaker(of: quotation.id)
    let name = name(of: quotation, isFull: true)
    let role = speaker == nil ? .muted : state.speakers.role(of: speaker?.id)
    let end = grid.write(
      name.cut(to: grid.width - 4),
      row: row + 1,
      column: 3,
      role: role
    )
    guard let title = speaker?.role, end + 6 < grid.width else { return }
    grid.write(
      title.cut(to: grid.width - end - 3),
      row: row + 1,
      column: end + 2,
      role: .muted
    )
  }

  /// Words, speaker and paragraph side by side.
  private func drawShort(_ quotation: Quotation, _ row: Int, on grid: inout Grid) {
    let paragraph = "¶\(quotation.paragraph + 1)"
    let column = min(18, grid.width / 4)
    let from = grid.width - column - 6
    drawMark(quotation, row, on: &grid)
    drawWords(quotation, row, limit: from - 5, on: &grid)
    let speaker = quotation.source?.actor
    let role = speaker == nil ? .muted : state.speakers.role(of: speaker)
    grid.write(
      name(of: quotation, isFull: false).cut(to: column),
      row: row,
      column: from,
      role: role
    )
    grid.write(
      paragraph,
      row: row,
      column: grid.width - paragraph.count - 1,
      role: .muted
    )
  }

  private func drawMark(_ quotation: Quotation, _ row: Int, on grid: inout Grid) {
    let actor = quotation.source?.actor
    let role = state.speakers.role(of: actor)
    grid[row, 0] = Cell(state.speakers.letter(of: actor), role)
    grid[row, 1] = Cell(quotation.bar, role)
  }

  private func drawWords(_ quotation: Quotation, _ row: Int, limit: Int, on grid: inout Grid) {
    let role: Role = quotation.kind == .indirect ? .quoteIndirect : .quoteDirect
    var words = state.words(of: quotation, columns: limit + 1)
    if words.hasSuffix(",”") { words = words.dropLast(2) + "”" }
    grid.write(words.cut(to: limit), row: row, column: 3, role: role)
  }

  /// The speaker, a question mark after one that is doubtful.
  private func name(of quotation: Quotation, isFull: Bool) -> String {
    guard let source = quotation.source else { return "no speaker found" }
    let doubt = quotation.attribution.isDoubtful ? " ?" : ""
    guard let actor = state.analysis.speaker(of: quotation.id) else {
      return String(state.article[source.span]) + doubt
    }
    return (isFull ? actor.name : String(actor.shortName)) + doubt
  }
}

extension Attribution {
  /// Whether more than about one in three of those as sure as this is wrong.
  var isDoubtful: Bool { confidence < 0.67 }
}

extension StringProtocol {
  /// As much of the text as fits, an ellipsis where it is cut.
  func cut(to columns: Int) -> String {
    guard columns > 0 else { return "" }
    var used = 0
    var end = startIndex
    for index in unicodeScalars.indices {
      let scalar = unicodeScalars[index]
      used += CharacterWidth.columns(of: scalar) ?? 0
      if used > columns { return "\(self[..<end])…" }
      let isLast = used >= columns || scalar == " " || scalar == "," || scalar == "…"
      if !isLast { end = unicodeScalars.index(after: index) }
    }
    return String(self)
  }
}
