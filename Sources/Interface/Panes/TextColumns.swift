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

  private func index(of offset: Int) -> Int { offsets.partitioningIndex(where: { $0 >= offset }) }

  /// For each column the characters that are drawn in it: one, with its marks.
  var characters: [Span] {
    var characters: [Span] = []
    characters.reserveCapacity(columns[columns.count - 1])
    var index = 0
    while index < columns.count - 1 {
      var next = index + 1
      while next < columns.count - 1, columns[next] == columns[next + 1] { next += 1 }
      let width = columns[next] - columns[index]
      let span = Span(offsets[index], offsets[next])
      characters.append(contentsOf: repeatElement(span, count: width))
      index = next
    }
    return characters
  }
}
