import Analysis
import Display
import Text

/// The article in lines of a comfortable measure, speakers' letters and bars in the gutter.
struct TextPane {
  private let state: State

  init(_ state: State) { self.state = state }

  /// The inside of the pane; every character leads to its place in the text.
  func drawing(height: Int, width: Int) -> Drawing<Lead> {
    var drawing = Drawing<Lead>(height: height, width: width)
    let lines = state.view.text.lines.lines
    let top = state.view.text.top
    let margin = margin(in: width)
    var owner: Quotation.ID?
    for row in 0..<max(0, min(height, lines.count - top)) where !lines[top + row].span.isEmpty {
      let line = lines[top + row]
      TextRow(line, row: row, margin: margin, state).draw(on: &drawing)
      if margin >= Layout.gutter, state.reading.hasNote(in: line.span) {
        drawing.grid[row, margin - 1] = Cell("✎", .accent)
      }
      guard margin >= Layout.gutter, let next = state.reading.passages.owner(of: line.span) else {
        continue
      }
      drawGutter(
        next,
        isNamed: next != owner,
        Rect(row: row, column: margin - Layout.gutter, height: 1, width: 2),
        on: &drawing.grid
      )
      owner = next
    }
    return drawing
  }

  /// The first column of the text: centred, the gutter kept free.
  private func margin(in width: Int) -> Int {
    if state.view.layout.style == .bare { return 0 }
    return max(min(Layout.gutter, width - 1), (width - state.view.text.lines.columns) / 2)
  }

  private func drawGutter(_ id: Quotation.ID, isNamed: Bool, _ place: Rect, on grid: inout Grid) {
    let quotation = state.reading.analysis.quotations[id.index]
    let actor = quotation.source?.actor
    let role = state.reading.speakers.role(of: actor)
    let letter = isNamed ? state.reading.speakers.letter(of: actor) : " "
    grid[place.row, place.column] = Cell(letter, role)
    grid[place.row, place.column + 1] = Cell(quotation.bar, role)
    if id == state.position.current { grid.lay(.bold, over: place) }
    if let filter = state.reading.filter, !filter.keeps(quotation) {
      grid.lay(.dimmed, over: place)
    }
  }
}

extension Quotation {
  /// The bar beside its lines: broken where the words are not the speaker's own.
  var bar: Unicode.Scalar { kind == .indirect ? "┆" : "▌" }
}

extension Passages {
  /// The quotation a line is marked with: one that begins in it before one that goes on.
  func owner(of line: Span) -> Quotation.ID? {
    let range = indices(in: line)
    let beginning = range.first { index in
      line.contains(quoted[index].span.lower)
        && (index == 0 || quoted[index - 1].quotation != quoted[index].quotation)
    }
    return (beginning ?? range.first).map { quoted[$0].quotation }
  }
}
