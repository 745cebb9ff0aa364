/// The land of a country as polygons, in degrees.
package struct CountryShape: Sendable {
  /// How far the lines may be from the true ones: 0.3, 0.06 and 0.02 degrees.
  package enum Detail: Sendable {
    case coarse, medium, fine

    fileprivate var level: OutlineLevel {
      switch self {
      case .coarse: OutlineTable.coarse
      case .medium: OutlineTable.medium
      case .fine: OutlineTable.fine
      }
    }
  }

  /// A piece of land, and what lies in it and is no part of it; the last point of a ring is its first.
  package struct Polygon: Sendable, Equatable {
    /// Goes around the land against the clock.
    package let outer: [GeoPoint]
    /// Each goes round with the clock.
    package let holes: [[GeoPoint]]
  }

  /// Eastwards they may go beyond 180 degrees.
  package let polygons: [Polygon]

  /// The shape of a country with what is disputed of it; of one that is but a point here it has no
  /// polygons.
  package init(of country: Country.Code, _ detail: Detail) {
    let level = detail.level
    var polygons: [Polygon] = []
    var rings: [OutlineLevel.Ring] = []
    for ring in level.rings where OutlineTable.units[ring.unit].code == country {
      if !ring.isHole, let polygon = Polygon(rings, of: level) { polygons.append(polygon) }
      if !ring.isHole { rings = [] }
      rings.append(ring)
    }
    if let polygon = Polygon(rings, of: level) { polygons.append(polygon) }
    self.polygons = polygons
  }

  /// The polygons from a meridian once around the earth to the same; one that the meridian goes through
  /// is cut there.
  package func polygons(from west: Double) -> [Polygon] {
    [-360.0, 0, 360].flatMap { shift in
      polygons.compactMap { $0.clipped(from: west, to: west + 360, movedBy: shift) }
    }
  }
}

extension CountryShape.Polygon {
  /// The polygon of a ring and its holes; nil where there is no ring.
  fileprivate init?(_ rings: [OutlineLevel.Ring], of level: OutlineLevel) {
    guard let first = rings.first else { return nil }
    let points = { (ring: OutlineLevel.Ring) in level.points[ring.points].map(GeoPoint.init) }
    self.init(points(first), rings.dropFirst().map(points))
  }

  private init?(_ outer: [GeoPoint], _ holes: [[GeoPoint]]) {
    guard outer.isRing else { return nil }
    self.outer = outer.area < 0 ? outer.reversed() : outer
    self.holes = holes.filter(\.isRing).map { $0.area > 0 ? $0.reversed() : $0 }
  }

  /// What of the polygon lies between two meridians after it is moved eastwards.
  fileprivate func clipped(from west: Double, to east: Double, movedBy shift: Double) -> Self? {
    let clip = { (ring: [GeoPoint]) -> [GeoPoint] in
      ring.map { GeoPoint(longitude: $0.longitude + shift, latitude: $0.latitude) }
        .clipped(at: west) { $0.longitude >= west }
        .clipped(at: east) { $0.longitude <= east }
    }
    return Self(clip(outer), holes.map(clip))
  }
}

extension [GeoPoint] {
  /// Whether it goes around anything.
  fileprivate var isRing: Bool { count > 3 && abs(area) > 1e-6 }

  /// Twice the area within the ring, in square degrees; below zero where it goes with the clock.
  fileprivate var area: Double {
    zip(self, dropFirst()).reduce(0) { sum, side in
      sum + side.0.longitude * side.1.latitude - side.1.longitude * side.0.latitude
    }
  }

  /// The ring without what is not to be kept beyond a meridian.
  fileprivate func clipped(at longitude: Double, _ isKept: (GeoPoint) -> Bool) -> [GeoPoint] {
    if allSatisfy(isKept) { return self }
    var ring: [GeoPoint] = []
    for (start, end) in zip(self, dropFirst()) {
      if isKept(start) { ring.append(start) }
      if isKept(start) != isKept(end) {
        let part = (longitude - start.longitude) / (end.longitude - start.longitude)
        let latitude = start.latitude + part * (end.latitude - start.latitude)
        ring.append(GeoPoint(longitude: longitude, latitude: latitude))
      }
    }
    return ring.isEmpty ? [] : ring + [ring[0]]
  }
}
