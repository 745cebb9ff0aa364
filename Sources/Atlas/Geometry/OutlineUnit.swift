/// A country of the outlines, or a disputed part of one, and what is known of it beside its bounds.
struct OutlineUnit: Sendable {
  let code: Country.Code
  /// The number of its row in `disputes.tsv`, from 1; 0 for what nobody disputes.
  let dispute: Int
  /// Square kilometres.
  let area: Int
  let label: GeoPoint
  let capital: GeoPoint
  /// The bounds of its mainland.
  let extent: GeoRect

  /// The unit that follows, or nil where there is no code.
  init?(from reader: inout OutlineReader) {
    let letters = [reader.byte(), reader.byte()]
    guard let code = Country.Code(String(decoding: letters, as: UTF8.self)) else { return nil }
    self.code = code
    dispute = reader.number()
    area = reader.number()
    label = Self.point(from: &reader)
    capital = Self.point(from: &reader)
    let southWest = Self.point(from: &reader)
    let northEast = Self.point(from: &reader)
    extent = GeoRect(
      west: southWest.longitude,
      south: southWest.latitude,
      east: northEast.longitude,
      north: northEast.latitude
    )
  }

  private static func point(from reader: inout OutlineReader) -> GeoPoint {
    let longitude = Double(reader.signed()) / GridPoint.unitsPerDegree
    return GeoPoint(
      longitude: longitude,
      latitude: Double(reader.signed()) / GridPoint.unitsPerDegree
    )
  }
}
