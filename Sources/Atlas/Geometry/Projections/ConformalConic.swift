private import Glibc

/// Lambert's conformal conic projection, for the latitudes between the tropics and the poles.
struct ConformalConic: Equatable, Sendable {
  private let meridian: Double
  private let cone: Double
  private let radius: Double
  private let isometricLatitude: Double

  /// The cone that cuts the earth at two parallels of one hemisphere, true to scale at the centre.
  init(centre: GeoPoint, parallels: (Double, Double)) {
    let (first, second) = (radians(parallels.0), radians(parallels.1))
    let growth = Self.isometric(sin(second)) - Self.isometric(sin(first))
    cone = (log(cos(first)) - log(cos(second))) / growth
    meridian = radians(centre.longitude)
    radius = cos(radians(centre.latitude)) / cone
    isometricLatitude = Self.isometric(sin(radians(centre.latitude)))
  }

  /// Where a vertex lies, moved eastwards by `shift`; nothing goes on beyond the cut of the cone.
  @inline(__always) func plane(of point: GridPoint, shift: Double) -> PlanePoint {
    let east = radians(Double(point.x) / GridPoint.unitsPerDegree + shift) - meridian
    return plane(
      east: min(.pi, max(-.pi, east)),
      isometric: Self.isometric(Trigonometry.sine(Int(point.y)))
    )
  }

  /// Where a point lies; nil near the far pole and near the cut.
  func plane(of point: GeoPoint) -> PlanePoint? {
    let east = turned(radians(point.longitude) - meridian)
    guard abs(east) < 2.8, radius.sign == .plus ? point.latitude > -60 : point.latitude < 60
    else { return nil }
    return plane(east: east, isometric: Self.isometric(sin(radians(point.latitude))))
  }

  /// The place of the earth that is drawn there; nil in the gap that the unrolled cone leaves.
  func point(at place: PlanePoint) -> GeoPoint? {
    let sign = radius < 0 ? -1.0 : 1.0
    let (x, y) = (sign * place.x, sign * (radius - place.y))
    let east = atan2(x, y) / cone
    guard abs(east) <= .pi else { return nil }
    let distance = (x * x + y * y).squareRoot()
    let isometric = isometricLatitude - log(distance / abs(radius)) / cone
    return GeoPoint(
      longitude: degrees(turned(east + meridian)),
      latitude: degrees(atan(sinh(isometric)))
    )
  }

  @inline(__always) private func plane(east: Double, isometric: Double) -> PlanePoint {
    let distance = radius * exp(cone * (isometricLatitude - isometric))
    return PlanePoint(x: distance * sin(cone * east), y: radius - distance * cos(cone * east))
  }

  /// The latitude of this sine on Mercator's map.
  @inline(__always) private static func isometric(_ sine: Double) -> Double {
    let sine = min(0.999_999, max(-0.999_999, sine))
    return log((1 + sine) / (1 - sine)) / 2
  }
}
