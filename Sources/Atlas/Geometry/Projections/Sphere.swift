private import Glibc

@inline(__always) func radians(_ degrees: Double) -> Double { degrees * (.pi / 180) }

@inline(__always) func degrees(_ radians: Double) -> Double { radians * (180 / .pi) }

/// The same angle between minus half a turn and half a turn.
func turned(_ radians: Double) -> Double {
  radians - 2 * .pi * (radians / (2 * .pi)).rounded()
}

extension GeoPoint {
  /// The unit vector from the middle of the earth.
  package var direction: SIMD4<Double> {
    let (longitude, latitude) = (radians(longitude), radians(latitude))
    return [cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude), 0]
  }

  /// The point a vector from the middle of the earth goes through.
  init(direction: SIMD4<Double>) {
    let parallel = (direction.x * direction.x + direction.y * direction.y).squareRoot()
    self.init(
      longitude: degrees(atan2(direction.y, direction.x)),
      latitude: degrees(atan2(direction.z, parallel))
    )
  }
}
