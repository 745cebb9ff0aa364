import Articles
import Display
import Text

/// Which column each character of a line stands in.
struct TextColumns {
  /// Where each character begins, and where the last one ends.
  private var offsets: [Int] = []
  private var columns: [Int] = []

  init(of line: Span, in article: Article) {
    offsets.reserveCapacity(line.count + 1)
    columns.reserveCapacity(line.count + 1)
    var offset = line.lower
    var column = 0
    for scalar in article[line].unicodeScalars {
      offsets.append(offset)
      columns.append(column)
      offset += UTF8.width(scalar)
      column += scalar == "\t" ? 1 : CharacterWidth.columns(of: scalar) ?? 0
    }
    offsets.append(offset)
    columns.append(column)
  }

  /// The columns of a stretch, as far as it lies in the line.
  func range(of span: Span) -> Range<Int> {
    let from = columns[min(index(of: span.lower), columns.count - 1)]
    return from..<max(from, columns[min(index(of: span.upper), columns.count - 1)])
  }

  private func index(of offset: Int) -> Int { offsets.firstIndex(sorted: { $0 >= offset }) }

  /// The offset of the character that covers a column.
  func offset(at column: Int) -> Int? {
    guard column >= 0, column < columns[columns.count - 1] else { return nil }
    return offsets[columns.firstIndex(sorted: { $0 > column }) - 1]
  }

  /// The offset nearest to a column, at the ends beyond them.
  func edge(at column: Int) -> Int {
    offsets[min(columns.firstIndex(sorted: { $0 >= column }), offsets.count - 1)]
  }
}
