extension Viewport {
  /// Where the edge of the view is crossed on the way to a country outside of it.
  package struct Edge: Equatable, Sendable {
    /// The nearest side, for the arrow: `N.Korea ▶`.
    package enum Side: Sendable {
      case left, right, top, bottom
    }

    /// The side on which the country lies.
    package let side: Side
    /// The point of the edge where the way from the centre leaves the view.
    package let dot: DotPoint
  }

  /// The way to a country whose label is outside the view; nil where it is inside.
  package func edge(to country: Country.Code) -> Edge? {
    guard let label = Landmarks.label(of: country) else { return nil }
    if let dot = dot(of: label), contains(dot) { return nil }
    let way = frame.dot(of: way(to: label))
    let (x, y) = (way.x - Double(width) / 2, way.y - Double(height) / 2)
    let (steepness, slope) = (abs(y) * Double(width), abs(x) * Double(height))
    let scale = steepness > slope ? Double(height) / 2 / abs(y) : Double(width) / 2 / abs(x)
    let dot = DotPoint(
      x: min(Double(width) - 1, max(0, Double(width) / 2 + x * scale)),
      y: min(Double(height) - 1, max(0, Double(height) / 2 + y * scale))
    )
    let side: Edge.Side = steepness > slope ? (y < 0 ? .top : .bottom) : x < 0 ? .left : .right
    return Edge(side: side, dot: dot)
  }

  /// The way from the centre as it goes on a map of the world, but on a polar map as seen there.
  private func way(to point: GeoPoint) -> PlanePoint {
    abs(centre.latitude) > 66
      ? AzimuthalEqualArea(centre: centre).bearing(to: point)
      : GallStereographic(centre: centre).plane(of: point)
  }
}
