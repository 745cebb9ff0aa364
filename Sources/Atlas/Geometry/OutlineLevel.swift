/// All outlines in one degree of detail.
struct OutlineLevel: Sendable {
  /// A closed line around land or, inside another, around what is no part of it.
  struct Ring: Sendable {
    /// The index of its unit.
    let unit: Int
    /// Whether it is a hole in the ring before it, or in the same one as that.
    let isHole: Bool
    /// Its vertices; the last one is the first one again.
    let points: Range<Int>
    let bounds: GridRect
  }

  /// The vertices of all rings, ring by ring.
  let points: [GridPoint]
  /// The rings, in the order of the units.
  let rings: [Ring]

  /// The level that follows: arcs, then the rings of each unit as lists of arcs.
  init(from reader: inout OutlineReader, units: Int) {
    let arcs = Arcs(from: &reader)
    var points: [GridPoint] = []
    points.reserveCapacity(arcs.points.count * 3 / 2)
    var rings: [Ring] = []
    for unit in 0..<units {
      for _ in 0..<reader.number() {
        let (count, hole) = reader.number().quotientAndRemainder(dividingBy: 2)
        let start = points.count
        for _ in 0..<count { arcs.append(reader.number(), to: &points) }
        rings.append(Ring(unit: unit, isHole: hole == 1, points: start..<points.count, of: points))
      }
    }
    self.points = points
    self.rings = rings
  }
}

extension OutlineLevel.Ring {
  fileprivate init(unit: Int, isHole: Bool, points: Range<Int>, of all: [GridPoint]) {
    self.unit = unit
    self.isHole = isHole
    self.points = points
    var bounds = GridRect()
    for index in points { bounds.extend(to: all[index]) }
    self.bounds = bounds
  }
}

/// The lines that countries share, each once.
private struct Arcs {
  private(set) var points: [GridPoint] = []
  private var starts = [0]

  init(from reader: inout OutlineReader) {
    let count = reader.number()
    points.reserveCapacity(reader.number())
    for _ in 0..<count {
      var x = 0
      var y = 0
      for _ in 0..<reader.number() {
        x += reader.signed()
        y += reader.signed()
        points.append(GridPoint(x: Int16(truncatingIfNeeded: x), y: Int16(truncatingIfNeeded: y)))
      }
      starts.append(points.count)
    }
  }

  /// Adds the vertices of an arc, backwards where the reference is odd.
  func append(_ reference: Int, to line: inout [GridPoint]) {
    let arc = points[starts[reference >> 1]..<starts[reference >> 1 + 1]]
    if reference & 1 == 0 {
      line.append(contentsOf: arc)
    } else {
      line.append(contentsOf: arc.reversed())
    }
  }
}
