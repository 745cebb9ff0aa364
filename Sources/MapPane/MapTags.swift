import Display

/// Cells of a drawing that are already used, and the country each leads to.
struct MapTags: Sendable {
  /// A short text somewhere on the map.
  struct Tag: Equatable, Sendable {
    let text: String
    let row: Int
    let column: Int

    var width: Int { CharacterWidth.columns(of: text) }
  }

  let height: Int
  let width: Int
  private var texts: [Bool]
  private var marks: [Bool]

  init(height: Int, width: Int) {
    self.height = height
    self.width = width
    texts = Array(repeating: false, count: height * width)
    marks = texts
  }

  /// Whether so many cells are free, and two on either side of them hold no other text.
  func isFree(row: Int, column: Int, width count: Int) -> Bool {
    guard row >= 0, row < height, column >= 0, column + count <= width else { return false }
    let from = row * width + max(0, column - 2)
    let to = row * width + min(width, column + count + 2)
    let cells = row * width + column..<row * width + column + count
    return !texts[from..<to].contains(true) && !marks[cells].contains(true)
  }

  /// Takes the cells of a text.
  mutating func take(_ tag: Tag) {
    for at in max(0, tag.column)..<min(width, tag.column + tag.width) {
      texts[tag.row * width + at] = true
    }
  }

  /// Takes the cell of a mark, which may stand next to a text but not in it.
  mutating func mark(row: Int, column: Int) {
    marks[row * width + column] = true
  }
}
