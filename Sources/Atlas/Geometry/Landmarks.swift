/// The points and bounds of countries that a map needs beside their outlines.
package enum Landmarks {
  /// Where the name of a country is written: the point of its mainland farthest from any bound.
  package static func label(of country: Country.Code) -> GeoPoint? { nil }

  /// Where its capital lies; nil for a few territories that have none.
  package static func capital(of country: Country.Code) -> GeoPoint? { nil }

  /// The bounds of its mainland.
  package static func extent(of country: Country.Code) -> GeoRect? { nil }

  /// Its area in square kilometres; zero where it is but a point here.
  package static func area(of country: Country.Code) -> Double { 0 }
}
