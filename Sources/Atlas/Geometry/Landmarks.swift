/// The points and bounds of countries that a map needs beside their outlines.
package enum Landmarks {
  /// Where the name of a country is written: the point of its mainland farthest from any bound.
  package static func label(of country: Country.Code) -> GeoPoint? {
    OutlineTable.unit(of: country)?.label
  }

  /// Where its capital lies; the label of a territory that has none, nil for an unknown code.
  package static func capital(of country: Country.Code) -> GeoPoint? {
    OutlineTable.unit(of: country)?.capital
  }

  /// The bounds of its mainland.
  package static func extent(of country: Country.Code) -> GeoRect? {
    OutlineTable.unit(of: country)?.extent
  }

  /// Its area in square kilometres; zero where it is but a point here.
  package static func area(of country: Country.Code) -> Int {
    OutlineTable.units.reduce(0) { $1.code == country ? $0 + $1.area : $0 }
  }
}
