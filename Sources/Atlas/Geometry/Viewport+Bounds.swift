extension Viewport {
  /// Bounds of all that is in view, around the longitude of the centre.
  var bounds: GridRect {
    let edge = edgePoints.map(point(at:))
    var bounds = GridRect()
    for case .some(let point) in edge {
      bounds.extend(east: east(of: point), north: point.latitude)
    }
    bounds.widen()
    let hasNorthPole = isInView(GeoPoint(longitude: 0, latitude: 90))
    let hasSouthPole = isInView(GeoPoint(longitude: 0, latitude: -90))
    if edge.contains(nil) || hasNorthPole || hasSouthPole {
      bounds.west = Int((centre.longitude - 180) * GridPoint.unitsPerDegree)
      bounds.east = bounds.west + GridPoint.turn
    }
    if edge.contains(nil) || hasNorthPole { bounds.north = 9000 }
    if edge.contains(nil) || hasSouthPole { bounds.south = -9000 }
    return bounds
  }

  private var edgePoints: [DotPoint] {
    (0...Self.steps).flatMap { step in
      let x = Double(width * step) / Double(Self.steps)
      let y = Double(height * step) / Double(Self.steps)
      return [
        DotPoint(x: x, y: 0), DotPoint(x: x, y: Double(height)), DotPoint(x: 0, y: y),
        DotPoint(x: Double(width), y: y),
      ]
    }
  }

  private func east(of point: GeoPoint) -> Double {
    centre.longitude + degrees(turned(radians(point.longitude - centre.longitude)))
  }

  private func isInView(_ point: GeoPoint) -> Bool { dot(of: point).map(contains) ?? false }

  private static let steps = 8
}

extension GridRect {
  fileprivate mutating func extend(east longitude: Double, north latitude: Double) {
    let (x, y) = (longitude * GridPoint.unitsPerDegree, latitude * GridPoint.unitsPerDegree)
    west = min(west, Int(x))
    east = max(east, Int(x))
    south = min(south, Int(y))
    north = max(north, Int(y))
  }

  /// Makes room for what bulges between the points that were looked at.
  fileprivate mutating func widen() {
    guard west <= east else { return }
    let (x, y) = (50 + (east - west) / 20, 50 + (north - south) / 20)
    (west, east, south, north) = (west - x, east + x, south - y, north + y)
  }
}
