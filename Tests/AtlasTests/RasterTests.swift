import Atlas
import Glibc
import Testing

struct RasterTests {
  private static let everywhere: [Viewport] = {
    let fits = [
      "", "DE", "DE PL FR", "US CA GB", "NG ZA", "ID PH", "RU", "FJ NZ", "AQ", "CA GL NO",
    ]
    let sizes = [(96, 32), (40, 60)]
    return sizes.flatMap { width, height in
      fits.map { .fitted(to: codes($0), width: width, height: height) }
    }
  }()

  @Test(arguments: [
    ("FR at Paris", 2.35, 48.86, "FR"), ("CY at Troodos", 32.9, 34.9, "TR CY"),
    ("RU at Kaliningrad", 21.3, 54.7, "PL LT"), ("RU at Vladivostok", 132.2, 43.5, "KP JP"),
    ("RU on Chukotka", -176, 67, "RU"), ("US at Anchorage", -150, 61.5, "US CA"),
    ("FJ at Suva", 178.2, -17.9, "FJ NZ"), ("XK at Pristina", 21.1, 42.6, "RS"),
    ("UA at Simferopol", 34.3, 45.2, "UA"), ("GF at Cayenne", -53, 4, "SR"),
    ("EH at Laayoune", -13.3, 25.5, "MA"), ("GB in Ulster", -6.7, 54.6, "GB IE"),
    ("NZ in Canterbury", 171.5, -43.6, "NZ FJ"), ("AQ at the South Pole", 0, -89, "AQ"),
    ("CA in Ungava", -75, 59, "CA"), ("SO at Hargeisa", 45, 9.3, "SO ET"),
    ("TW at Taichung", 120.9, 23.9, "TW JP"), ("LS at Maseru", 28, -29.5, "LS"),
    ("NE at Agadez", 8, 17, "NE NG"),
  ])
  func `a place lies in its country`(
    name: String,
    longitude: Double,
    latitude: Double,
    near: String
  ) {
    let point = GeoPoint(longitude: longitude, latitude: latitude)
    var seen = 0
    for view in Self.views(on: codes(near)) where view.kilometresPerDot < 40 {
      guard let dot = view.dot(of: point), view.contains(dot) else { continue }
      #expect(Raster(view)[Int(dot.x), Int(dot.y)]?.description == String(name.prefix(2)))
      seen += 1
    }
    #expect(seen > 0)
  }

  @Test(arguments: [
    ("the Strait of Sicily", 12, 36.2, "IT TN"), ("the Caspian Sea", 51, 41.5, "TM AZ"),
    ("the Bering Sea", -178, 60, "RU"), ("the Persian Gulf", 51.5, 27, "IR"),
    ("the Ross Sea", -175, -74, "AQ"), ("the Irish Sea", -5, 53.7, "GB"),
  ])
  func `a place lies in the sea`(name: String, longitude: Double, latitude: Double, near: String) {
    let point = GeoPoint(longitude: longitude, latitude: latitude)
    for view in Self.views(on: codes(near)) {
      guard let dot = view.dot(of: point), view.contains(dot) else { continue }
      #expect(Raster(view)[Int(dot.x), Int(dot.y)] == nil)
    }
  }

  /// Views of countries: fitted, closer, farther, aside.
  private static func views(on countries: [Country.Code]) -> [Viewport] {
    [(240, 80), (120, 36), (60, 90)].flatMap { width, height in
      let fit = Viewport.fitted(to: countries, width: width, height: height)
      return [
        fit, fit.zoomed(by: 1.7), fit.zoomed(by: 0.8), fit.panned(right: 0.3, down: 0),
        fit.panned(right: -0.3, down: 0.2),
      ]
    }
  }

  @Test(arguments: CountryTable.all.map(\.code.description))
  func `a country has a dot in a view of its own, at its label`(code: String) throws {
    let code = try #require(Country.Code(code))
    let view = Viewport.fitted(to: [code], width: 120, height: 40)
    let label = try #require(Landmarks.label(of: code).flatMap(view.dot(of:)))
    #expect(view.contains(label))
    #expect(Raster(view)[Int(label.x), Int(label.y)] == code)
    #expect(Raster(view.resized(width: 24, height: 12)).dots(of: code) > 0)
  }

  @Test func `small countries that matter are seen even on a small map of the world`() {
    let islands = codes("AG BB DM GD KN LC VC TT MT SM LU LI BH SG MC VA")
    for (width, height) in [(120, 36), (80, 24)] {
      let raster = Raster(.world(width: width, height: height), first: islands)
      #expect(islands.filter { raster.dots(of: $0) == 0 } == [])
    }
  }

  @Test(arguments: everywhere)
  func `no country is smeared, however the view is moved`(view: Viewport) {
    for right in [-0.7, 0, 0.4] {
      for down in [-0.6, 0, 0.6] {
        for zoom in [0.4, 2] {
          let moved = view.panned(right: right, down: down).zoomed(by: zoom)
          #expect(smears(in: moved) == [], "around \(moved.centre)")
        }
      }
    }
  }

  /// The countries that have a dot far from where they lie.
  private func smears(in view: Viewport) -> Set<Country.Code> {
    let raster = Raster(view)
    var smears: Set<Country.Code> = []
    for y in 0..<view.height {
      for x in 0..<view.width {
        guard let code = raster[x, y], let bounds = Self.bounds[code] else { continue }
        let point = view.point(at: DotPoint(x: Double(x) + 0.5, y: Double(y) + 0.5))
        let slack = 1 + view.kilometresPerDot / 20
        if point.map({ !bounds.holds($0, slack: slack) }) ?? true { smears.insert(code) }
      }
    }
    return smears
  }

  /// Bounds in whole degrees, from an atlas, of countries that lie at the antimeridian, at a pole,
  /// or far apart.
  private static let bounds: [Country.Code: Bounds] = [
    "RU 19 41 191 82", "US 172 18 294 72", "FJ 176 -21 182 -12", "NZ 165 -53 184 -33",
    "AQ -180 -90 180 -60", "CA -142 41 -52 84", "GL -74 59 -11 84", "NO 4 57 32 72",
    "CL -110 -57 -66 -17", "AU 112 -55 160 -9", "BR -75 -34 -28 6", "CN 73 18 136 54",
    "JP 122 24 154 46", "ID 95 -11 142 7", "IN 68 6 98 37", "ZA 16 -47 39 -22", "FR -6 41 10 52",
    "GB -9 49 2 61", "ES -19 27 5 44", "PT -32 32 -6 43", "KZ 46 40 88 56", "MX -119 14 -86 33",
    "AR -74 -56 -53 -21", "SJ -10 70 34 81", "GF -55 2 -51 6", "KI 169 -12 211 5",
    "EC -92 -6 -75 2", "PF 205 -28 226 -7", "WS 187 -15 189 -13", "TO 183 -23 187 -15",
  ].reduce(into: [:]) { bounds, row in
    let fields = row.split(separator: " ")
    let figures = fields.dropFirst().compactMap { Double($0) }
    if let code = Country.Code(fields[0]) {
      bounds[code] = Bounds(
        west: figures[0],
        south: figures[1],
        east: figures[2],
        north: figures[3]
      )
    }
  }

  private struct Bounds {
    let west, south, east, north: Double

    /// Whether a point is inside, or outside by no more than so many degrees of latitude.
    func holds(_ point: GeoPoint, slack: Double) -> Bool {
      let isLevel = south - slack...north + slack ~= point.latitude
      let wider = abs(point.latitude) > 89 ? 180 : slack / cos(point.latitude * .pi / 180)
      return isLevel
        && [-360, 0, 360].contains { west - wider...east + wider ~= point.longitude + $0 }
    }
  }

  @Test func `a raster is drawn by hand`() throws {
    let raster = Raster(rows: ["PLPL..", "DExk.."])
    let poland = try #require(Country.Code("PL"))
    #expect(raster.width == 3 && raster.height == 2)
    #expect(raster[1, 0] == poland)
    #expect(raster[2, 1] == nil)
    #expect(raster.isDisputed(x: 1, y: 1) && !raster.isDisputed(x: 0, y: 1))
    #expect(raster.dots(of: poland) == 2)
    #expect(raster.countries == codes("DE PL XK"))
  }
}

/// The countries of codes parted by spaces.
func codes(_ text: String) -> [Country.Code] {
  text.split(separator: " ").compactMap { Country.Code($0) }
}
