package import Display
import Text

/// The whole screen as it was drawn, and what each cell of it leads to.
package struct Frame: Sendable {
  /// A pane's inside at its place.
  struct Part: Sendable {
    let pane: PaneName
    let body: Rect
    let drawing: Drawing<Lead>
  }

  /// Cells outside of the panes that lead somewhere.
  struct Sign: Sendable {
    let rect: Rect
    let lead: Lead
  }

  /// All cells of the screen as they are to be shown.
  package let grid: Grid
  let layout: Layout
  let parts: [Part]
  let signs: [Sign]

  /// What a cell leads to: nil where a click does nothing but go to the pane.
  package func lead(row: Int, column: Int) -> Lead? {
    if let sign = signs.first(where: { $0.rect.contains(row: row, column: column) }) {
      return sign.lead
    }
    guard let part = parts.last(where: { $0.body.contains(row: row, column: column) }) else {
      return nil
    }
    return part.drawing.lead(row: row - part.body.row, column: column - part.body.column)
  }

  /// The cell of the inside of a pane that is nearest to a cell of the screen; nil where the pane is
  /// not seen.
  func place(row: Int, column: Int, in pane: PaneName) -> Selection.Place? {
    guard let body = part(pane)?.body else { return nil }
    return Selection.Place(
      row: max(0, min(row - body.row, body.height - 1)),
      column: max(0, min(column - body.column, body.width - 1))
    )
  }

  private func part(_ pane: PaneName) -> Part? { parts.first { $0.pane == pane } }
}

extension Frame {
  /// The stretch of the article from the first to the last character that is selected; nil where none is.
  func span(of selection: Selection) -> Span? {
    var span: Span?
    for (row, columns) in cells(of: selection) {
      for column in columns {
        guard case .text(let cell) = part(selection.pane)?.drawing.lead(row: row, column: column)
        else { continue }
        span = span?.union(cell) ?? cell
      }
    }
    return span
  }

  /// What is drawn in the selected cells, a line for each row.
  func text(of selection: Selection) -> String {
    guard let grid = part(selection.pane)?.drawing.grid else { return "" }
    return cells(of: selection).map { grid.text(row: $0.row, columns: $0.columns) }
      .joined(separator: "\n")
  }

  /// The selected cells of each row that is drawn.
  private func cells(of selection: Selection) -> [(row: Int, columns: Range<Int>)] {
    guard let bounds = part(selection.pane)?.drawing.grid.bounds else { return [] }
    return selection.rects(width: bounds.width).map { $0.intersection(bounds) }
      .filter { !$0.isEmpty }.map { (row: $0.row, columns: $0.column..<$0.right) }
  }
}
