private import Glibc

extension Viewport {
  /// The view of the whole world.
  package static func world(width: Int, height: Int) -> Viewport {
    world(width: width, height: height, meridian: usualMeridian)
  }

  /// The view of the world with this meridian in its middle; Antarctica is seen where there is room.
  static func world(width: Int, height: Int, meridian: Double) -> Viewport {
    let (top, bottom) = (tangent(of: 84), tangent(of: -56))
    let latitude = latitude(of: (top + bottom) / 2)
    let parallel = cos(radians(latitude))
    return Viewport(
      width: width,
      height: height,
      centre: GeoPoint(longitude: meridian, latitude: latitude),
      reach: PlanePoint(
        x: .pi * parallel,
        y: GallStereographic.rise * parallel * (top - bottom) / 2
      )
    ).inBounds
  }

  /// The meridian whose opposite goes through the Bering Strait, so that no country is cut.
  static let usualMeridian = 11.0

  /// The view, of a world map moved so far that it does not look beyond the poles.
  var inBounds: Viewport {
    guard case .world = projection else { return self }
    return moved(to: latitudeInBounds(centre.latitude))
  }

  /// The latitude, or the nearest one from which a world map does not look beyond the poles.
  func latitudeInBounds(_ latitude: Double) -> Double {
    let half = frame.halfHeight / (GallStereographic.rise * cos(radians(centre.latitude)))
    let (lowest, highest) = (Self.tangent(of: -90) + half, Self.tangent(of: 85) - half)
    if lowest > highest { return Self.latitude(of: (lowest + highest) / 2) }
    return Self.latitude(of: min(highest, max(lowest, Self.tangent(of: latitude))))
  }

  /// The dot in earth radii where the map is true to scale: a world map's at the equator.
  var trueDot: Double {
    guard case .world = projection else { return frame.dot }
    return frame.dot / cos(radians(centre.latitude))
  }

  /// The view of a world map moved to a latitude, the map keeping its scale.
  func moved(to latitude: Double) -> Viewport {
    let growth = cos(radians(latitude)) / cos(radians(centre.latitude))
    return Viewport(
      width: width,
      height: height,
      centre: GeoPoint(longitude: centre.longitude, latitude: latitude),
      reach: PlanePoint(x: reach.x * growth, y: reach.y * growth)
    )
  }

  private static func tangent(of latitude: Double) -> Double { tan(radians(latitude) / 2) }

  private static func latitude(of tangent: Double) -> Double { degrees(2 * atan(tangent)) }
}
