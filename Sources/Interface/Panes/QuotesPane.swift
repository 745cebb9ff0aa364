import Analysis
import Articles
import Display

/// The quotations: letter, words, speaker and paragraph, in two rows each where there is room.
struct QuotesPane {
  let state: State

  init(_ state: State) { self.state = state }

  /// The inside of the pane; every row of an entry leads to its quotation.
  func drawing(height: Int, width: Int) -> Drawing<Lead> {
    var drawing = Drawing<Lead>(height: height, width: width)
    let rows = state.view.layout.rowsPerQuotation
    if state.reading.isAnalysed, state.reading.kept.isEmpty {
      drawing.grid.write(" nobody is quoted", row: 0, column: 0, role: .muted)
    }
    if state.view.layout.showsWholeQuotations {
      drawWhole(on: &drawing)
      return drawing
    }
    for place in 0..<(height / rows) {
      let index = state.view.quotes.top + place
      guard index < state.reading.kept.count else { break }
      let quotation = state.reading.analysis.quotations[state.reading.kept[index].index]
      let entry = Rect(row: place * rows, height: rows, width: width)
      draw(quotation, entry, on: &drawing.grid)
      drawing.lead(entry, to: .quotation(quotation.id))
    }
    drawing.hasMore = state.view.quotes.top + height / rows < state.reading.kept.count
    return drawing
  }

  private func draw(_ quotation: Quotation, _ entry: Rect, on grid: inout Grid) {
    if entry.height == 1 {
      drawShort(quotation, entry.row, on: &grid)
    } else {
      drawLong(quotation, entry.row, on: &grid)
    }
    if quotation.id == state.position.current { grid.lay(.selected, over: entry) }
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
    let speaker = state.reading.analysis.speaker(of: quotation.id)
    let name = name(of: quotation, isFull: true)
    let role = speaker == nil ? .muted : state.reading.speakers.role(of: speaker?.id)
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
    let role = speaker == nil ? .muted : state.reading.speakers.role(of: speaker)
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

  /// Draws the speaker's letter and the bar of the quotation, at columns 0 and 1.
  func drawMark(_ quotation: Quotation, _ row: Int, on grid: inout Grid) {
    let actor = quotation.source?.actor
    let role = state.reading.speakers.role(of: actor)
    grid[row, 0] = Cell(state.reading.speakers.letter(of: actor), role)
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
    guard let actor = state.reading.analysis.speaker(of: quotation.id) else {
      return String(state.reading.article[source.span]) + doubt
    }
    return (isFull ? actor.name : String(actor.shortName)) + doubt
  }
}

extension Attribution {
  /// Whether more than about one in three of those as sure as this is wrong.
  var isDoubtful: Bool { confidence < 0.67 }
}
