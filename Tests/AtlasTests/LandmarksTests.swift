import Assets
import Atlas
import Testing

struct LandmarksTests {
  @Test(arguments: [
    ("DE", 13.4, 52.5), ("US", -77.0, 38.9), ("AU", 149.1, -35.3), ("FJ", 178.4, -18.1),
    ("XK", 21.2, 42.7), ("VA", 12.45, 41.9), ("TV", 179.2, -8.5), ("KZ", 71.4, 51.2),
  ])
  func `a capital lies where it lies`(code: String, longitude: Double, latitude: Double) throws {
    let capital = try #require(Country.Code(code).flatMap { Landmarks.capital(of: $0) })
    #expect(abs(capital.longitude - longitude) < 0.2)
    #expect(abs(capital.latitude - latitude) < 0.2)
  }

  @Test(arguments: [
    ("FR", 550_000), ("RU", 16_900_000), ("LU", 2_600), ("BR", 8_500_000), ("EH", 266_000),
    ("CY", 9_200), ("GI", 0),
  ])
  func `an area is right within a twentieth`(code: String, area: Int) throws {
    let code = try #require(Country.Code(code))
    #expect(abs(Landmarks.area(of: code) - area) <= area / 20)
  }

  @Test func `bounds are those of the mainland`() throws {
    let france = try #require(Country.Code("FR").flatMap { Landmarks.extent(of: $0) })
    #expect(france.west < -4 && france.east > 9 && france.south > 41 && france.north < 52)
    let america = try #require(Country.Code("US").flatMap { Landmarks.extent(of: $0) })
    #expect(america.west > -126 && america.south > 24 && america.north < 50)
    let russia = try #require(Country.Code("RU").flatMap { Landmarks.extent(of: $0) })
    #expect(russia.east > 190)
  }

  @Test func `an unknown code has no landmarks`() throws {
    let code = try #require(Country.Code("ZZ"))
    #expect(Landmarks.label(of: code) == nil)
    #expect(Landmarks.extent(of: code) == nil)
    #expect(Landmarks.area(of: code) == 0)
  }

  @Test func `each disputed territory is drawn and its source named`() {
    #expect(FactTable("disputes.tsv").source.contains("Natural Earth"))
    #expect(Dispute.all.count == Array(FactTable("disputes.tsv")).count)
    for dispute in Dispute.all {
      let view = Viewport.fitted(to: [dispute.country], width: 240, height: 80)
      let raster = Raster(view)
      let dots = (0..<80).flatMap { y in (0..<240).map { x in raster.dispute(x: x, y: y) } }
      #expect(dots.contains(dispute), "\\(dispute.name)")
    }
  }

  @Test(arguments: [
    ("TR", "eastern", 41.0, 39.0, true), ("TR", "eastern", 29.0, 41.0, false),
    ("PL", "the north-west of", 15.0, 53.8, true), ("PL", "the north-west of", 22.0, 50.0, false),
    ("DE", "southern", 11.5, 48.1, true), ("GR", "parts of", 23.7, 38.0, true),
    ("FJ", "eastern", 179.9, -16.5, true), ("FJ", "western", 177.5, -17.8, true),
    ("FR", "central", 2.5, 46.5, true), ("FR", "central", 7.3, 43.7, false),
  ])
  func `a part holds what lies in it`(
    code: String,
    words: String,
    longitude: Double,
    latitude: Double,
    isInside: Bool
  ) throws {
    let part = Part(of: try #require(Country.Code(code)), named: words)
    #expect(part.contains(GeoPoint(longitude: longitude, latitude: latitude)) == isInside)
  }

  @Test(arguments: [
    ("ES", "Rota", 36.62, -6.36), ("PL", "Slupsk", 54.46, 17.03), ("PL", "Słupsk", 54.46, 17.03),
    ("RO", "Deveselu", 44.07, 24.38),
  ])
  func `a part that is a town lies around it`(
    code: String,
    name: String,
    latitude: Double,
    longitude: Double
  ) throws {
    let part = Part(of: try #require(Country.Code(code)), named: name)
    let town = try #require(part.town)
    #expect(abs(town.latitude - latitude) < 0.6 && abs(town.longitude - longitude) < 0.6)
    #expect(part.isKnown && !part.isNamedPlace)
    #expect(part.contains(town))
    #expect(!part.contains(GeoPoint(longitude: longitude + 3, latitude: latitude)))
  }

  @Test func `a town of which nobody knows where it lies is a named place`() throws {
    let part = Part(of: try #require(Country.Code("PL")), named: "Zzyzx")
    #expect(part.town == nil && part.isNamedPlace && !part.isKnown)
    #expect(Part(of: try #require(Country.Code("DE")), named: "Rota by the sea").town == nil)
  }

  @Test func `a former state is drawn on the part of a country that it covered`() throws {
    let berlin = GeoPoint(longitude: 13.4, latitude: 52.5)
    let cologne = GeoPoint(longitude: 7, latitude: 50.9)
    let parts = try ["DDDE", "DEBD"].map { key in
      try #require(FormerStateTable.all.first { $0.key == key }?.part)
    }
    #expect(parts.map { $0.contains(berlin) } == [true, false])
    #expect(parts.map { $0.contains(cologne) } == [false, true])
    #expect(FormerStateTable.all.filter { $0.part != nil }.count == 6)
  }
}
