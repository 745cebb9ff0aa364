/// Which part of the world is shown, and how: a value of `width` by `height` dots.
///
/// A cell has two by two dots; a dot is twice as high as wide.
package struct Viewport: Equatable, Sendable {
  package let width: Int
  package let height: Int

  /// The view that shows the mainlands of these countries; the world where there are none, or
  /// where they lie all over it.
  package static func fitted(to countries: [Country.Code], width: Int, height: Int) -> Viewport {
    world(width: width, height: height)
  }

  /// The view of the whole world.
  package static func world(width: Int, height: Int) -> Viewport {
    Viewport(width: width, height: height)
  }

  /// The same centre and reach on another size.
  package func resized(width: Int, height: Int) -> Viewport {
    Viewport(width: width, height: height)
  }

  /// The view moved by fractions of itself; it stops at the poles and goes round the earth.
  package func panned(right: Double, down: Double) -> Viewport { self }

  /// The view closer by a factor, from the world down to about 200 km.
  package func zoomed(by factor: Double) -> Viewport { self }

  /// The view moved so that a country is in its middle.
  package func centred(on country: Country.Code) -> Viewport { self }

  /// Where a point is drawn, inside the view or outside; nil where the projection cannot show it.
  package func dot(of point: GeoPoint) -> DotPoint? {
    DotPoint(
      x: (point.longitude + 180) / 360 * Double(width),
      y: (90 - point.latitude) / 180 * Double(height)
    )
  }

  /// The place a dot shows; nil off the edge of the earth.
  package func point(at dot: DotPoint) -> GeoPoint? {
    GeoPoint(
      longitude: dot.x / Double(width) * 360 - 180,
      latitude: 90 - dot.y / Double(height) * 180
    )
  }

  /// Whether a point on the screen is inside the view.
  package func contains(_ dot: DotPoint) -> Bool {
    dot.x >= 0 && dot.y >= 0 && dot.x < Double(width) && dot.y < Double(height)
  }

  /// Where the edge of the view is crossed on the way to a country outside of it.
  package struct Edge: Equatable, Sendable {
    /// The nearest side, for the arrow: `N.Korea ▶`.
    package enum Side: Sendable {
      case left, right, top, bottom
    }

    package let side: Side
    /// The dot inside the view where the way leaves it.
    package let dot: DotPoint
  }

  /// The way to a country whose label is outside the view; nil where it is inside.
  package func edge(to country: Country.Code) -> Edge? { nil }
}
