/// How the earth becomes a plane around the centre of a view, true to scale there, north up.
enum Projection: Equatable, Sendable {
  case conic(ConformalConic)
  case azimuthal(AzimuthalEqualArea)
  case world(GallStereographic)

  /// The projection for a view that reaches so many earth radii from its centre.
  init(centre: GeoPoint, halfWidth: Double, halfHeight: Double) {
    let latitude = abs(centre.latitude)
    let isPolar = latitude > 66 && halfWidth * halfWidth + halfHeight * halfHeight < 2.7
    let widestRegion = latitude < 25 ? 1.15 : 0.75
    if !isPolar, max(halfWidth, halfHeight) > widestRegion {
      self = .world(GallStereographic(centre: centre))
    } else if latitude > 18, latitude + degrees(halfHeight) < 84, halfHeight < 0.5 {
      let parallels = Self.parallels(centre: centre, halfHeight: degrees(halfHeight))
      self = .conic(ConformalConic(centre: centre, parallels: parallels))
    } else {
      self = .azimuthal(AzimuthalEqualArea(centre: centre))
    }
  }

  /// Where a place of the earth is drawn; nil where the projection does not reach.
  func plane(of point: GeoPoint) -> PlanePoint? {
    switch self {
    case .conic(let projection): projection.plane(of: point)
    case .azimuthal(let projection): projection.plane(of: point)
    case .world(let projection): projection.plane(of: point)
    }
  }

  /// The place of the earth that is drawn there; nil outside of the map.
  func point(at place: PlanePoint) -> GeoPoint? {
    switch self {
    case .conic(let projection): projection.point(at: place)
    case .azimuthal(let projection): projection.point(at: place)
    case .world(let projection): projection.point(at: place)
    }
  }

  /// The parallels of Europe's usual map, 40 and 62 degrees, or two well inside the view.
  private static func parallels(centre: GeoPoint, halfHeight: Double) -> (Double, Double) {
    if 40...62 ~= centre.latitude, -25...45 ~= centre.longitude { return (40, 62) }
    let apart = max(1, min(halfHeight * 2 / 3, abs(centre.latitude) - 5))
    return (centre.latitude - apart, centre.latitude + apart)
  }
}
