import Analysis
import Display
import Text

/// The article in lines of a comfortable measure, speakers' letters and bars in the gutter.
struct TextPane {
  private let state: State

  /// The letter, the bar and a space.
  private static let gutter = 3

  init(_ state: State) { self.state = state }

  /// How many columns the lines may take in a pane of this width.
  static func columns(in width: Int, measure: Int, _ style: Layout.Style) -> Int {
    style == .bare ? width : max(1, min(measure, width - gutter - 1))
  }

  func grid(height: Int, width: Int) -> Grid {
    var grid = Grid(height: height, width: width)
    let lines = state.text.lines.lines
    let top = state.text.top
    let margin = margin(in: width)
    var owner: Quotation.ID?
    for row in 0..<max(0, min(height, lines.count - top)) where !lines[top + row].span.isEmpty {
      let line = lines[top + row]
      TextRow(line, row: row, margin: margin, state).draw(on: &grid)
      guard margin >= Self.gutter, let next = state.passages.owner(of: line.span) else { continue }
      drawGutter(
        next,
        isNamed: next != owner,
        Rect(row: row, column: margin - 3, height: 1, width: 2),
        on: &grid
      )
      owner = next
    }
    return grid
  }

  /// The first column of the text: centred, the gutter kept free.
  private func margin(in width: Int) -> Int {
    if state.layout.style == .bare { return 0 }
    return max(min(Self.gutter, width - 1), (width - state.text.lines.columns) / 2)
  }

  private func drawGutter(_ id: Quotation.ID, isNamed: Bool, _ place: Rect, on grid: inout Grid) {
    let quotation = state.analysis.quotations[id.index]
    let actor = quotation.source?.actor
    let role = state.speakers.role(of: actor)
    let letter = isNamed ? state.speakers.letter(of: actor) : " "
    grid[place.row, place.column] = Cell(letter, role)
    grid[place.row, place.column + 1] = Cell(quotation.bar, role)
    if id == state.current { grid.lay(.bold, over: place) }
    if let filter = state.filter, !filter.keeps(quotation) { grid.lay(.dimmed, over: place) }
  }
}

extension TextPane {
  /// The offset of the character at a cell of the pane; nil beside the text.
  func offset(row: Int, column: Int) -> Int? {
    guard let line = line(at: row), let body = state.layout.body(of: .text) else { return nil }
    let columns = TextColumns(of: line.span, in: state.article)
    return columns.offset(at: column - margin(in: body.width))
  }

  /// The selected stretch of the text.
  func span(of selection: Selection) -> Span? {
    guard let body = state.layout.body(of: .text) else { return nil }
    let (first, last) = selection.bounds
    let margin = margin(in: body.width)
    guard let start = line(at: first.row), let end = line(at: last.row) else { return nil }
    let from = TextColumns(of: start.span, in: state.article).edge(at: first.column - margin)
    let to = TextColumns(of: end.span, in: state.article).edge(at: last.column + 1 - margin)
    return from < to ? Span(from, to) : nil
  }

  private func line(at row: Int) -> TextLines.Line? {
    let index = state.text.top + row
    return state.text.lines.lines.indices.contains(index) ? state.text.lines.lines[index] : nil
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
