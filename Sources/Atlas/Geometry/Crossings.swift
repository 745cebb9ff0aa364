/// Where the lines around a country cross the rows of dots, for filling between them.
struct Crossings {
  private let width: Int
  private let height: Int
  /// For each dot whether an odd number of lines was crossed since the centre of the dot before it.
  private var isOdd: [Bool]
  private var rows = Int.max..<Int.max
  private var columns = Int.max..<Int.max

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    isOdd = Array(repeating: false, count: width * height)
    clearBounds()
  }

  /// Follows a closed line, each of its vertices placed on the plane.
  @inline(__always) mutating func trace(
    _ line: ArraySlice<GridPoint>,
    _ frame: Frame,
    _ place: (GridPoint) -> PlanePoint
  ) {
    guard let first = line.first else { return }
    var before = frame.dot(of: place(first))
    for point in line.dropFirst() {
      let after = frame.dot(of: place(point))
      cross(before, after)
      before = after
    }
  }

  /// Gives the dots inside the lines to a unit, and forgets the lines.
  mutating func fill(_ units: inout [Int16], with unit: Int16) {
    for row in rows {
      var isInside = false
      for index in row * width + columns.lowerBound..<row * width + columns.upperBound {
        if isOdd[index] {
          isInside.toggle()
          isOdd[index] = false
        }
        if isInside { units[index] = unit }
      }
    }
    clearBounds()
  }

  /// Marks the first dot beyond the line in each row whose middle it crosses.
  @inline(__always) private mutating func cross(_ before: DotPoint, _ after: DotPoint) {
    let (top, bottom) = before.y < after.y ? (before, after) : (after, before)
    let (first, last) = (Self.index(top.y, height), Self.index(bottom.y, height))
    guard first < last else { return }
    let slope = (bottom.x - top.x) / (bottom.y - top.y)
    var x = top.x + (Double(first) + 0.5 - top.y) * slope
    rows = min(rows.lowerBound, first)..<max(rows.upperBound, last)
    for row in first..<last {
      mark(Self.index(x, width), row)
      x += slope
    }
  }

  @inline(__always) private mutating func mark(_ column: Int, _ row: Int) {
    if column < width { isOdd[row * width + column].toggle() }
    columns = min(columns.lowerBound, column)..<max(columns.upperBound, min(column + 1, width))
  }

  private mutating func clearBounds() {
    rows = height..<height
    columns = width..<width
  }

  /// The first dot whose centre is beyond a place, from 0 to the number of dots.
  @inline(__always) private static func index(_ place: Double, _ count: Int) -> Int {
    place <= 0.5 ? 0 : place >= Double(count) ? count : Int(place + 0.5)
  }
}
