private import Glibc

/// Gall's stereographic projection, a cylinder through the parallels of 45 degrees, for the world.
///
/// It keeps Europe larger than an equirectangular map does and fills a pane better.
struct GallStereographic: Equatable, Sendable {
  private let meridian: Double
  private let tangent: Double
  private let scale: Double

  /// The projection, true to scale from west to east at the centre.
  init(centre: GeoPoint) {
    meridian = radians(centre.longitude)
    tangent = tan(radians(centre.latitude) / 2)
    scale = cos(radians(centre.latitude))
  }

  /// Where a vertex lies, moved eastwards by `shift`; nothing goes on beyond the far meridian.
  @inline(__always) func plane(of point: GridPoint, shift: Double) -> PlanePoint {
    let east = radians(Double(point.x) / GridPoint.unitsPerDegree + shift) - meridian
    let latitude = radians(Double(point.y) / GridPoint.unitsPerDegree)
    return plane(east: min(.pi, max(-.pi, east)), latitude: latitude)
  }

  /// Where the place is drawn, the shorter way round from the meridian of the centre.
  func plane(of point: GeoPoint) -> PlanePoint {
    plane(east: turned(radians(point.longitude) - meridian), latitude: radians(point.latitude))
  }

  /// The place of the earth that is drawn there; nil outside of the map.
  func point(at place: PlanePoint) -> GeoPoint? {
    let east = place.x / scale
    let latitude = 2 * atan(place.y / (scale * Self.rise) + tangent)
    guard abs(east) <= .pi, abs(latitude) <= .pi / 2 else { return nil }
    return GeoPoint(longitude: degrees(turned(east + meridian)), latitude: degrees(latitude))
  }

  @inline(__always) private func plane(east: Double, latitude: Double) -> PlanePoint {
    PlanePoint(x: scale * east, y: scale * Self.rise * (tan(latitude / 2) - tangent))
  }

  /// How much steeper the map rises with the tangent of half the latitude than it goes east.
  static let rise = 1 + 2.0.squareRoot()
}
