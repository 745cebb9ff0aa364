import Atlas

/// What a map in SVG shows of the world, and where.
struct MapFrame {
  static let width = 720
  static let height = 440

  private let view: Viewport
  private let detail: CountryShape.Detail

  /// The frame of a map on which these countries are seen.
  init(_ countries: [Country.Code]) {
    view = .fitted(to: countries, width: Self.width, height: Self.height / 2)
    let kilometres = view.kilometresPerDot
    detail = kilometres > 20 ? .coarse : kilometres > 4 ? .medium : .fine
  }

  /// The path of a country's land, as far as it is seen; empty where nothing of it is.
  func outline(of country: Country.Code) -> String {
    let west = view.centre.longitude - 180
    return CountryShape(of: country, detail).polygons(from: west).flatMap {
      [$0.outer] + $0.holes
    }.map(path).joined()
  }

  /// Where the name of a country is written; nil where that is not seen.
  func label(of country: Country.Code) -> DotPoint? {
    guard let label = Landmarks.label(of: country), let dot = view.dot(of: label),
      view.contains(dot)
    else { return nil }
    return DotPoint(x: dot.x, y: dot.y * 2)
  }

  /// Whether a path is too short to be seen.
  func isSmall(_ path: String) -> Bool { path.utf8.count < 60 }

  private func path(_ ring: [GeoPoint]) -> String {
    let points = ring.compactMap { view.dot(of: inside($0)) }
      .map { DotPoint(x: $0.x, y: $0.y * 2) }
    let seen = points.clipped { $0.x + 10 }.clipped { Double(Self.width) + 10 - $0.x }
      .clipped { $0.y + 10 }.clipped { Double(Self.height) + 10 - $0.y }
    let kept = seen.thinned
    if kept.count < 3 { return "" }
    let steps = kept.map { point in
      "\(Decimal.text(point.x, places: 1)) \(Decimal.text(point.y, places: 1))"
    }
    return "M" + steps.joined(separator: "L") + "Z"
  }
}

extension MapFrame {
  /// A point a little away from the far meridian, of which a projection cannot tell the sides.
  private func inside(_ point: GeoPoint) -> GeoPoint {
    let centre = view.centre.longitude
    let longitude = min(centre + 179.9, max(centre - 179.9, point.longitude))
    return GeoPoint(longitude: longitude, latitude: point.latitude)
  }
}

extension [DotPoint] {
  /// The ring without what lies where the distance from an edge is below zero.
  fileprivate func clipped(_ distance: (DotPoint) -> Double) -> [DotPoint] {
    if allSatisfy({ distance($0) >= 0 }) { return self }
    var ring: [DotPoint] = []
    for (start, end) in zip(self, dropFirst() + prefix(1)) {
      let (here, there) = (distance(start), distance(end))
      if here >= 0 { ring.append(start) }
      if (here < 0) != (there < 0) {
        let part = here / (here - there)
        ring.append(
          DotPoint(x: start.x + part * (end.x - start.x), y: start.y + part * (end.y - start.y))
        )
      }
    }
    return ring
  }

  /// The ring without points that lie nearer to the one before than can be seen.
  fileprivate var thinned: [DotPoint] {
    var kept: [DotPoint] = []
    for point in self {
      if let last = kept.last, abs(last.x - point.x) + abs(last.y - point.y) < 0.8 { continue }
      kept.append(point)
    }
    return kept
  }
}
