/// A view on which the outlines are painted, unit by unit.
struct Painting {
  /// For each dot the index of its unit, -1 for the sea.
  private(set) var units: [Int16]
  /// For each unit how many dots it has.
  private(set) var counts: [Int]
  /// For each unit whether it matters more than others.
  private var isFirst: [Bool] = []
  private let view: Viewport
  private let level: OutlineLevel
  private var crossings: Crossings

  init(_ view: Viewport) {
    self.view = view
    level = OutlineTable.level(dot: degrees(view.frame.dot))
    units = Array(repeating: -1, count: view.width * view.height)
    counts = Array(repeating: 0, count: OutlineTable.units.count)
    crossings = Crossings(width: view.width, height: view.height)
  }

  /// Paints each unit on the dots whose centres its rings hold.
  mutating func paintOutlines() {
    let bounds = view.bounds
    for ring in level.rings {
      if !ring.isHole { crossings.fill(&units) }
      crossings.unit = Int16(ring.unit)
      trace(ring, in: bounds)
    }
    crossings.fill(&units)
    for unit in units where unit >= 0 { counts[Int(unit)] += 1 }
  }

  /// Gives each small country the dot of its label or the free one nearest to it: first those that
  /// matter, which displace others, then the larger ones before the smaller.
  mutating func paintLabels(first: Set<Country.Code>) {
    let all = OutlineTable.units
    isFirst = all.map { first.contains($0.code) }
    let small = OutlineTable.places.filter { counts[$0] < Self.small }.sorted { left, right in
      isFirst[left] == isFirst[right] ? all[left].area > all[right].area : isFirst[left]
    }
    for unit in small {
      guard let dot = view.dot(of: all[unit].label), view.contains(dot) else { continue }
      let label = Int(dot.y) * view.width + Int(dot.x)
      guard units[label] != unit else { continue }
      guard let index = canTake(label, unit) ? label : freeDot(nearestTo: dot, for: unit)
      else { continue }
      if units[index] >= 0 { counts[Int(units[index])] -= 1 }
      units[index] = Int16(unit)
      counts[unit] += 1
    }
  }

  private mutating func trace(_ ring: OutlineLevel.Ring, in bounds: GridRect) {
    guard !isAroundAntipode(ring) else { return }
    for shift in [-GridPoint.turn, 0, GridPoint.turn]
    where ring.bounds.meets(bounds, movedBy: shift) {
      let points = level.points[ring.points]
      let east = Double(shift) / GridPoint.unitsPerDegree
      switch view.projection {
      case .conic(let projection):
        crossings.trace(points, view.frame) { projection.plane(of: $0, shift: east) }
      case .world(let projection):
        crossings.trace(points, view.frame) { projection.plane(of: $0, shift: east) }
      case .azimuthal(let projection):
        return crossings.trace(points, view.frame) { projection.plane(of: $0) }
      }
    }
  }

  /// Whether the ring may go around the point opposite the centre, which would turn it inside out.
  private func isAroundAntipode(_ ring: OutlineLevel.Ring) -> Bool {
    guard case .azimuthal = view.projection else { return false }
    let east = view.centre.longitude - (view.centre.longitude > 0 ? 180 : -180)
    let opposite = GridPoint(
      x: Int16(east * GridPoint.unitsPerDegree),
      y: Int16(-view.centre.latitude * GridPoint.unitsPerDegree)
    )
    return [0, GridPoint.turn].contains { ring.bounds.meets(GridRect(opposite), movedBy: -$0) }
  }

  /// The nearest free dot for a country without one, farther away for one that matters.
  private func freeDot(nearestTo dot: DotPoint, for unit: Int) -> Int? {
    guard counts[unit] == 0 else { return nil }
    for (right, down) in isFirst[unit] ? Self.neighbourhood : Self.neighbours {
      let (x, y) = (Int(dot.x) + right, Int(dot.y) + down)
      guard 0..<view.width ~= x, 0..<view.height ~= y else { continue }
      if canTake(y * view.width + x, unit) { return y * view.width + x }
    }
    return nil
  }

  /// Whether the dot shows the sea, or a country that can spare it or matters less.
  private func canTake(_ index: Int, _ unit: Int) -> Bool {
    guard units[index] >= 0 else { return isOnEarth(index) }
    let owner = Int(units[index])
    return counts[owner] > 4 || isFirst[unit] && !isFirst[owner]
  }

  private func isOnEarth(_ index: Int) -> Bool {
    let (y, x) = index.quotientAndRemainder(dividingBy: view.width)
    return view.point(at: DotPoint(x: Double(x) + 0.5, y: Double(y) + 0.5)) != nil
  }

  /// The number of dots below which a country may have none at its label.
  private static let small = 20

  /// The ways to the dots around a dot, the nearest first; a dot is twice as high as wide.
  private static let neighbourhood: [(right: Int, down: Int)] = (-2...2)
    .flatMap { down in (-4...4).map { (right: $0, down: down) } }
    .sorted { squareOfDistance($0) < squareOfDistance($1) }

  /// The ways to the dots next to it.
  private static let neighbours = neighbourhood.filter { squareOfDistance($0) <= 4 }

  private static func squareOfDistance(_ way: (right: Int, down: Int)) -> Int {
    way.right * way.right + 4 * way.down * way.down
  }
}
