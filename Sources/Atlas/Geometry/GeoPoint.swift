/// A place on the earth, in degrees: longitude from -180 to 180 eastwards, latitude northwards.
package struct GeoPoint: Hashable, Sendable {
  package let longitude: Double
  package let latitude: Double

  package init(longitude: Double, latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }
}

/// A place on the screen, in dots from the upper left corner of the view.
package struct DotPoint: Hashable, Sendable {
  package let x: Double
  package let y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
