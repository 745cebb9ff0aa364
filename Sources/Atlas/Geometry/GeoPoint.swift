/// A place on the earth, in degrees: longitude from -180 to 180 eastwards, latitude northwards.
package struct GeoPoint: Hashable, Sendable {
  /// In degrees eastwards, from -180 to 180.
  package let longitude: Double
  /// In degrees northwards, negative south of the equator.
  package let latitude: Double

  /// A place in degrees, which are not checked.
  package init(longitude: Double, latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }
}

/// A place on the screen, in dots from the upper left corner of the view.
package struct DotPoint: Hashable, Sendable {
  /// In dots to the right of the left edge; negative outside the view.
  package let x: Double
  /// In dots below the upper edge; negative outside the view.
  package let y: Double

  /// A place in dots, which may lie outside the view.
  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
