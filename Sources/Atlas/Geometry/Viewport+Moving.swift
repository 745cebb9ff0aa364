private import Glibc

extension Viewport {
  /// The same centre and reach on another size.
  package func resized(width: Int, height: Int) -> Viewport {
    Viewport(width: width, height: height, centre: centre, reach: reach).inBounds
  }

  /// The view moved by fractions of itself; it stops at the poles and goes round the earth.
  package func panned(right: Double, down: Double) -> Viewport {
    let parallel = max(0.3, cos(radians(centre.latitude)))
    let east = radians(centre.longitude) + right * 2 * frame.halfWidth / parallel
    let north = centre.latitude - degrees(down * 2 * frame.halfHeight)
    return moved(
      to: GeoPoint(longitude: degrees(turned(east)), latitude: min(90, max(-90, north)))
    )
  }

  /// The view closer by a factor, from the world down to about 200 km.
  package func zoomed(by factor: Double) -> Viewport {
    let nearest = Self.nearest / max(frame.halfWidth, 1e-9)
    let scale = max(1 / max(factor, 1e-9), nearest)
    let reach = PlanePoint(x: frame.halfWidth * scale, y: frame.halfHeight * scale)
    let wanted = Viewport(width: width, height: height, centre: centre, reach: reach)
    let world = Viewport.world(width: width, height: height, meridian: centre.longitude)
    return wanted.trueDot >= world.trueDot ? world : wanted.inBounds
  }

  /// The view moved so that a country is in its middle.
  package func centred(on country: Country.Code) -> Viewport {
    Landmarks.label(of: country).map(moved(to:)) ?? self
  }

  /// Half of 200 km, in earth radii.
  private static let nearest = 100.0 / 6371

  private func moved(to centre: GeoPoint) -> Viewport {
    guard case .world = projection else {
      return Viewport(width: width, height: height, centre: centre, reach: reach).inBounds
    }
    let turned = Viewport(
      width: width,
      height: height,
      centre: GeoPoint(longitude: centre.longitude, latitude: self.centre.latitude),
      reach: reach
    )
    return turned.moved(to: latitudeInBounds(centre.latitude))
  }
}
