/// Which part of the world is shown, and how: a value of `width` by `height` dots.
///
/// A cell has two by two dots; a dot is twice as high as wide.
package struct Viewport: Equatable, Sendable {
  /// In dots, of which a cell has two in a row.
  package let width: Int
  /// In dots, of which a cell has two in a column.
  package let height: Int
  /// The place in the middle.
  package let centre: GeoPoint
  /// How far it has to show the map from the centre, in earth radii.
  let reach: PlanePoint
  let frame: Frame
  let projection: Projection

  init(width: Int, height: Int, centre: GeoPoint, reach: PlanePoint) {
    self.width = width
    self.height = height
    self.reach = reach
    frame = Frame(width: width, height: height, halfWidth: reach.x, halfHeight: reach.y)
    self.centre = centre
    projection = Projection(
      centre: centre,
      halfWidth: frame.halfWidth,
      halfHeight: frame.halfHeight
    )
  }

  /// Where a point is drawn, inside the view or outside; nil where the projection cannot show it.
  package func dot(of point: GeoPoint) -> DotPoint? {
    projection.plane(of: point).map(frame.dot(of:))
  }

  /// The place a dot shows; nil off the edge of the earth.
  package func point(at dot: DotPoint) -> GeoPoint? {
    projection.point(at: frame.place(of: dot))
  }

  /// Whether a point on the screen is inside the view.
  package func contains(_ dot: DotPoint) -> Bool {
    dot.x >= 0 && dot.y >= 0 && dot.x < Double(width) && dot.y < Double(height)
  }

  /// Kilometres across a dot at the centre.
  package var kilometresPerDot: Double { frame.dot * 6371 }
}
