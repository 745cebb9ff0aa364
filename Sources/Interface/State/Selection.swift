import Display

/// What is selected by dragging, in rows and columns of the inside of one pane.
struct Selection: Sendable, Equatable {
  /// A cell of the pane.
  struct Place: Sendable, Equatable, Comparable {
    var row: Int
    var column: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.row, left.column) < (right.row, right.column)
    }
  }

  let pane: PaneName
  let anchor: Place
  var end: Place

  /// The first and the last selected cell.
  var bounds: (first: Place, last: Place) { (min(anchor, end), max(anchor, end)) }

  /// The selected cells of each row, as in running text.
  func rects(width: Int) -> [Rect] {
    let (first, last) = bounds
    return (first.row...last.row).map { row in
      let from = row == first.row ? first.column : 0
      let to = row == last.row ? last.column + 1 : width
      return Rect(row: row, column: from, height: 1, width: to - from)
    }
  }
}
