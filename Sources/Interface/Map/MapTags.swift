import Atlas
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
  private var used: [Bool]

  init(height: Int, width: Int) {
    self.height = height
    self.width = width
    used = Array(repeating: false, count: height * width)
  }

  /// Whether so many cells are free, with two free ones on either side of them.
  func isFree(row: Int, column: Int, width count: Int) -> Bool {
    guard row >= 0, row < height, column >= 0, column + count <= width else { return false }
    let from = max(0, column - 2)
    let to = min(width, column + count + 2)
    return !used[row * width + from..<row * width + to].contains(true)
  }

  /// Takes cells, so that nothing else is written there.
  mutating func take(row: Int, column: Int, width count: Int) {
    for at in max(0, column)..<min(width, column + count) { used[row * width + at] = true }
  }

  mutating func take(_ tag: Tag) {
    take(row: tag.row, column: tag.column, width: tag.width)
  }
}
