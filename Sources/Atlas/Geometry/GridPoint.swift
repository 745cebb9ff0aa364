/// A vertex of an outline, in hundredths of a degree; eastwards it may go beyond 180 degrees.
struct GridPoint: Hashable, Sendable {
  static let unitsPerDegree = 100.0
  static let turn = 36_000

  let x: Int16
  let y: Int16
}

/// Bounds of an outline, in hundredths of a degree.
struct GridRect: Equatable, Sendable {
  var west = Int.max
  var south = Int.max
  var east = Int.min
  var north = Int.min

  init() {}

  init(_ point: GridPoint) { extend(to: point) }

  /// Grows just so far that the point lies in it or on its edge.
  mutating func extend(to point: GridPoint) {
    west = min(west, Int(point.x))
    east = max(east, Int(point.x))
    south = min(south, Int(point.y))
    north = max(north, Int(point.y))
  }

  /// Whether the two meet after this one is moved eastwards.
  func meets(_ other: GridRect, movedBy shift: Int) -> Bool {
    west + shift <= other.east && east + shift >= other.west && south <= other.north
      && north >= other.south
  }
}
