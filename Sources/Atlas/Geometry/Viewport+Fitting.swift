private import Glibc

extension Viewport {
  /// The view that shows the mainlands of these countries; the world where there are none, or
  /// where they lie all over it.
  package static func fitted(to countries: [Country.Code], width: Int, height: Int) -> Viewport {
    let points = mainlands(of: Set(countries))
    guard let middle = middle(of: points.map(\.direction)) else {
      return world(width: width, height: height)
    }
    var view = Viewport(
      width: width,
      height: height,
      centre: middle,
      reach: PlanePoint(x: 0.5, y: 0.5)
    )
    for _ in 0..<5 { view = view.fitted(to: points) ?? view.widened }
    let isPacific = abs(turned(radians(view.centre.longitude - usualMeridian))) > .pi / 2
    let meridian = isPacific ? view.centre.longitude : usualMeridian
    let world = world(width: width, height: height, meridian: meridian)
    return view.trueDot > 0.65 * world.trueDot ? world : view.inBounds
  }

  /// The same view fitted to the bounds the points have in it; nil where it cannot show them all.
  private func fitted(to points: [GeoPoint]) -> Viewport? {
    let places = points.compactMap(projection.plane(of:))
    let (xs, ys) = (places.map(\.x), places.map(\.y))
    guard places.count == points.count, let west = xs.min(), let east = xs.max(),
      let south = ys.min(), let north = ys.max(),
      let middle = projection.point(at: PlanePoint(x: (west + east) / 2, y: (south + north) / 2))
    else { return nil }
    let reach = PlanePoint(x: (east - west) / 2, y: (north - south) / 2)
    switch projection {
    case .azimuthal where abs(middle.latitude) > 72:
      let pole = GeoPoint(longitude: 0, latitude: middle.latitude < 0 ? -90 : 90)
      let reach = PlanePoint(x: max(-west, east), y: max(-south, north))
      return max(reach.x, reach.y) > Self.widestPolar ? nil : seen(from: pole, reach: reach)
    case .world:
      let growth = cos(radians(middle.latitude)) / cos(radians(centre.latitude))
      return seen(from: middle, reach: PlanePoint(x: reach.x * growth, y: reach.y * growth))
    case .azimuthal, .conic: return seen(from: middle, reach: reach)
    }
  }

  private func seen(from centre: GeoPoint, reach: PlanePoint) -> Viewport {
    Viewport(
      width: width,
      height: height,
      centre: centre,
      reach: PlanePoint(
        x: max(Self.nearestFit, reach.x * Self.margin),
        y: max(Self.nearestFit / 2, reach.y * Self.margin)
      )
    )
  }

  /// A map of the world in which the centre is seen at a latitude where it is shown well.
  private var widened: Viewport {
    Viewport(
      width: width,
      height: height,
      centre: GeoPoint(longitude: centre.longitude, latitude: min(50, max(-50, centre.latitude))),
      reach: PlanePoint(x: .pi / 2, y: .pi / 2)
    )
  }

  /// The vertices of the mainlands, roughly; the labels of countries that are but points.
  private static func mainlands(of countries: Set<Country.Code>) -> [GeoPoint] {
    let level = OutlineTable.coarse
    var missing = countries
    var points: [GeoPoint] = []
    for ring in level.rings {
      let unit = OutlineTable.units[ring.unit]
      guard countries.contains(unit.code), unit.extent.contains(ring.bounds) else { continue }
      missing.remove(unit.code)
      points += level.points[ring.points].map(GeoPoint.init)
    }
    return points + missing.compactMap(Landmarks.label(of:))
  }

  /// The middle of the smallest circle around these directions, by Bădoiu and Clarkson's steps
  /// towards the farthest one; nil where there is none or they go all around the earth.
  private static func middle(of directions: [SIMD4<Double>]) -> GeoPoint? {
    guard var middle = directions.first else { return nil }
    for step in 1...32 {
      guard let farthest = directions.min(by: { ($0 * middle).sum() < ($1 * middle).sum() })
      else { return nil }
      middle += (farthest - middle) / Double(step + 1)
    }
    return (middle * middle).sum() < 0.01 ? nil : GeoPoint(direction: middle)
  }

  /// The smallest reach of a fit, in earth radii: a small country is seen among its neighbours.
  private static let nearestFit = 0.05
  private static let margin = 1.06
  /// The farthest a map of a pole reaches: 50 degrees and the margin.
  private static let widestPolar = 0.9
}

extension GeoPoint {
  init(_ point: GridPoint) {
    self.init(
      longitude: Double(point.x) / GridPoint.unitsPerDegree,
      latitude: Double(point.y) / GridPoint.unitsPerDegree
    )
  }
}

extension GeoRect {
  /// Whether the bounds of an outline lie in these, a vertex more or less.
  func contains(_ bounds: GridRect) -> Bool {
    let (unit, slack) = (GridPoint.unitsPerDegree, 0.05)
    return Double(bounds.west) / unit > west - slack && Double(bounds.east) / unit < east + slack
      && Double(bounds.south) / unit > south - slack && Double(bounds.north) / unit < north + slack
  }
}
