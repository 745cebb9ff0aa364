/// A rectangle of whole cells: `row` and `column` of its upper left cell, `height` and `width`.
package struct Rect: Hashable, Sendable {
  /// The row of its upper left cell.
  package var row: Int
  /// The column of its upper left cell.
  package var column: Int
  /// In rows; the initializer takes a negative one as 0.
  package var height: Int
  /// In columns; the initializer takes a negative one as 0.
  package var width: Int

  /// A rectangle, at the upper left corner of the screen where no place is given.
  package init(row: Int = 0, column: Int = 0, height: Int, width: Int) {
    self.row = row
    self.column = column
    self.height = max(0, height)
    self.width = max(0, width)
  }

  /// Whether it has no cell, for want of rows or of columns.
  package var isEmpty: Bool { height == 0 || width == 0 }

  /// The row after the last one.
  package var bottom: Int { row + height }

  /// The column after the last one.
  package var right: Int { column + width }

  /// Whether the cell at this row and column lies inside.
  package func contains(row: Int, column: Int) -> Bool {
    row >= self.row && row < bottom && column >= self.column && column < right
  }

  /// The rectangle without `rows` at its top and bottom and `columns` at its left and right.
  package func inset(rows: Int = 1, columns: Int = 1) -> Rect {
    Rect(
      row: row + rows,
      column: column + columns,
      height: height - 2 * rows,
      width: width - 2 * columns
    )
  }

  /// The first `height` rows, and the rows below them.
  package func split(top height: Int) -> (top: Rect, rest: Rect) {
    let height = min(max(0, height), self.height)
    return (
      Rect(row: row, column: column, height: height, width: width),
      Rect(row: row + height, column: column, height: self.height - height, width: width)
    )
  }

  /// The first `width` columns, and the columns to their right.
  package func split(left width: Int) -> (left: Rect, rest: Rect) {
    let width = min(max(0, width), self.width)
    return (
      Rect(row: row, column: column, height: height, width: width),
      Rect(row: row, column: column + width, height: height, width: self.width - width)
    )
  }

  /// The cells that lie in both rectangles.
  package func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top,
      column: left,
      height: min(bottom, other.bottom) - top,
      width: min(right, other.right) - left
    )
  }
}
