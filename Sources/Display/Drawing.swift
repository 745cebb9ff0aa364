/// A drawn pane: its cells, and what each of them leads to.
package struct Drawing<Lead: Sendable>: Sendable {
  /// The cells, whose upper left one is at row 0, column 0 of the pane.
  package var grid: Grid
  /// Whether more lies below than is drawn.
  package var hasMore = false
  /// By index of the cell, row by row.
  private var leads: [Lead?]

  /// A pane of blank cells that lead nowhere.
  package init(height: Int, width: Int) {
    grid = Grid(height: height, width: width)
    leads = Array(repeating: nil, count: grid.height * grid.width)
  }

  /// What the cell at this row and column leads to; nil where that is nothing, or outside.
  package func lead(row: Int, column: Int) -> Lead? {
    guard grid.bounds.contains(row: row, column: column) else { return nil }
    return leads[row * grid.width + column]
  }

  /// Lets the cells of a rectangle lead somewhere, or nowhere.
  package mutating func lead(_ rect: Rect, to lead: Lead?) {
    let area = rect.intersection(grid.bounds)
    for row in area.row..<area.bottom {
      for column in area.column..<area.right { leads[row * grid.width + column] = lead }
    }
  }

  /// The same cells, each leading to what is made of its lead.
  package func leading<Other>(_ change: (Lead) -> Other) -> Drawing<Other> {
    var drawing = Drawing<Other>(height: 0, width: 0)
    drawing.grid = grid
    drawing.hasMore = hasMore
    drawing.leads = leads.map { $0.map(change) }
    return drawing
  }
}
