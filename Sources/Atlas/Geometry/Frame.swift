/// The rectangle of a plane that a view shows, and its dots.
struct Frame: Equatable, Sendable {
  let width: Int
  let height: Int
  /// Earth radii across a dot; it is twice as high.
  let dot: Double

  /// The frame of the smallest dots with which the plane is seen this far from the centre.
  init(width: Int, height: Int, halfWidth: Double, halfHeight: Double) {
    self.width = width
    self.height = height
    dot = max(2 * halfWidth / Double(max(1, width)), halfHeight / Double(max(1, height)))
  }

  /// How far it reaches to the right, in earth radii.
  var halfWidth: Double { dot * Double(width) / 2 }
  /// How far it reaches up.
  var halfHeight: Double { dot * Double(height) }

  @inline(__always) func dot(of place: PlanePoint) -> DotPoint {
    DotPoint(x: Double(width) / 2 + place.x / dot, y: Double(height) / 2 - place.y / (2 * dot))
  }

  /// The place of the plane under a point of the screen; the inverse of `dot(of:)`.
  func place(of point: DotPoint) -> PlanePoint {
    PlanePoint(
      x: (point.x - Double(width) / 2) * dot,
      y: (Double(height) / 2 - point.y) * 2 * dot
    )
  }
}
