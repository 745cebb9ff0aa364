private import Glibc

/// Lambert's azimuthal equal-area projection, for the poles, the tropics and half of the earth.
struct AzimuthalEqualArea: Equatable, Sendable {
  private let east: SIMD4<Double>
  private let north: SIMD4<Double>
  private let up: SIMD4<Double>

  init(centre: GeoPoint) {
    let (longitude, latitude) = (radians(centre.longitude), radians(centre.latitude))
    east = [-sin(longitude), cos(longitude), 0, 0]
    north = [
      -sin(latitude) * cos(longitude), -sin(latitude) * sin(longitude), cos(latitude), 0,
    ]
    up = centre.direction
  }

  /// Where a vertex lies.
  @inline(__always) func plane(of point: GridPoint) -> PlanePoint {
    let (x, y) = (Int(point.x), Int(point.y))
    let parallel = Trigonometry.cosine(y)
    return plane(
      of: [
        parallel * Trigonometry.cosine(x), parallel * Trigonometry.sine(x),
        Trigonometry.sine(y), 0,
      ]
    )
  }

  /// Where a point lies; nil on the far third of the earth.
  func plane(of point: GeoPoint) -> PlanePoint? {
    let direction = point.direction
    return (direction * up).sum() < -0.3 ? nil : plane(of: direction)
  }

  /// The place of the earth that is drawn there; nil outside of the disc.
  func point(at place: PlanePoint) -> GeoPoint? {
    let square = (place.x * place.x + place.y * place.y) / 4
    guard square < 1 else { return nil }
    let direction =
      (1 - 2 * square) * up + (1 - square).squareRoot() * (place.x * east + place.y * north)
    return GeoPoint(direction: direction)
  }

  /// The way to a point as seen at the centre, wherever on the earth it lies.
  func bearing(to point: GeoPoint) -> PlanePoint { plane(of: point.direction) }

  @inline(__always) private func plane(of direction: SIMD4<Double>) -> PlanePoint {
    let growth = (2 / max(1e-9, 1 + (direction * up).sum())).squareRoot()
    return PlanePoint(x: growth * (direction * east).sum(), y: growth * (direction * north).sum())
  }
}
