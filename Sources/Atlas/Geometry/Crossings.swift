/// Where the lines around land cross the rows of dots, for filling between them.
struct Crossings {
  /// The unit the land belongs to.
  var unit: Int16 = -1
  private let width: Int
  private let height: Int
  /// For each dot whether an odd number of lines was crossed since the centre of the dot before it.
  private var isOdd: [Bool]
  /// The rows that were crossed, and for each the dots between its first crossing and its last.
  private var rows: Range<Int>
  private var firsts: [Int]
  private var lasts: [Int]

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    isOdd = Array(repeating: false, count: width * height)
    rows = height..<height
    firsts = Array(repeating: width, count: height)
    lasts = Array(repeating: 0, count: height)
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

  /// Gives the dots inside the lines to the unit, and forgets the lines.
  mutating func fill(_ units: inout [Int16]) {
    for row in rows where firsts[row] < width {
      var isInside = false
      for index in row * width + firsts[row]..<row * width + lasts[row] {
        if isOdd[index] {
          isInside.toggle()
          isOdd[index] = false
        }
        if isInside { units[index] = unit }
      }
      firsts[row] = width
      lasts[row] = 0
    }
    rows = height..<height
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
    firsts[row] = min(firsts[row], column)
    lasts[row] = max(lasts[row], min(column + 1, width))
    if column < width { isOdd[row * width + column].toggle() }
  }

  /// The first dot whose centre is beyond a place, from 0 to the number of dots.
  @inline(__always) private static func index(_ place: Double, _ count: Int) -> Int {
    place <= 0.5 ? 0 : place >= Double(count) ? count : Int(place + 0.5)
  }
}
