import Analysis
import Atlas
import Display
@testable import MapPane
import Testing

@Suite struct MapLabelTests {
  /// Most of a crowded continent, its hosts, and those in the south-east who are left out.
  private func scene(_ height: Int, _ width: Int) -> MapScene {
    var fixture = MapFixture()
    let covered = "AT BE CH DE DK EE ES FR GB HU IS IT LT LU LV NL NO PT RS SI SK"
    fixture.say("Nearly all are in.", .covered, .implied, of: covered)
    fixture.say("Its offices are in Prague and Warsaw.", .host, of: "CZ PL")
    fixture.say("Four stay out.", .excluded, of: "BG GR RO TR")
    fixture.mention("RU XK")
    var map = fixture.map
    map.prepare(height: height, width: width)
    return MapScene(map, MapSetting(), height: height, width: width)
  }

  /// The names on the map, and how many cells each stands from its country.
  private func names(_ scene: MapScene) -> [(country: Country.Code, distance: Int)] {
    guard let dots = scene.dots else { return [] }
    var names: [Country.Code: Int] = [:]
    for row in 0..<scene.layout.map.height {
      for column in 0..<scene.layout.map.width {
        guard scene.drawing.grid[row, column].scalar.properties.isAlphabetic,
          let country = scene.drawing.lead(row: row, column: column)
        else { continue }
        let distance = distance(from: row, column, to: country, dots)
        names[country] = min(names[country] ?? .max, distance)
      }
    }
    return names.map { (country: $0.key, distance: $0.value) }
  }

  private func distance(from row: Int, _ column: Int, to country: Country.Code, _ dots: MapDots)
    -> Int
  {
    let cells = (0..<dots.height / 2).flatMap { row in
      (0..<dots.width / 2).map { (row: row, column: $0) }
    }
    return cells.filter { dots.holds(country, row: $0.row, column: $0.column) }
      .map { max(abs($0.row - row), abs($0.column - column)) }.min() ?? 0
  }

  @Test(arguments: [(9, 40), (10, 40), (12, 48), (14, 54), (18, 60), (24, 80), (40, 120)])
  func `a name stands in its country or next to it`(height: Int, width: Int) {
    let names = names(scene(height, width))
    let far = names.filter { $0.distance > 1 }.map { "\($0.country) \($0.distance)" }
    #expect(far == [])
    #expect(names.count > 9)
  }

  @Test(arguments: [(14, 54), (24, 80), (40, 120)])
  func `the few who are in by name are named amid a group that is left out`(
    height: Int,
    width: Int
  ) {
    var fixture = MapFixture()
    let union = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
    fixture.say("The duty stays for Turkey and Japan.", .covered, of: "TR JP")
    fixture.say("It is off for the union.", .excluded, .implied, of: union)
    fixture.say("It is off for Brazil and Canada.", .excluded, of: "BR CA")
    var map = fixture.map
    map.prepare(height: height, width: width)
    map.apply(.world)
    map.prepare(height: height, width: width)
    let named = names(MapScene(map, MapSetting(), height: height, width: width)).map(\.country)
    for code in ["TR", "JP", "BR", "CA"] { #expect(named.contains(.of(code)), "\(code)") }
  }

  @Test func `what stands in a town is marked there, and else in the capital`() throws {
    var fixture = MapFixture()
    fixture.say("A radar stands in Seville.", .host, of: "ES")
    fixture.changeLast { $0.places[0].part = "Seville" }
    fixture.say("A base stands in France.", .host, of: "FR")
    fixture.say("A mast stands in Quillimbo.", .host, of: "PT")
    fixture.changeLast { $0.places[0].part = "Quillimbo" }
    var map = fixture.map
    map.prepare(height: 30, width: 90)
    let scene = MapScene(map, MapSetting(), height: 30, width: 90)
    let viewport = try #require(map.viewport)
    var marked: [GeoPoint] = []
    for row in 0..<scene.layout.map.height {
      for column in 0..<90 where scene.drawing.grid[row, column].scalar == "▲" {
        let dot = DotPoint(x: Double(column * 2 + 1), y: Double(row * 2 + 1))
        let point = try #require(viewport.point(at: dot))
        marked.append(point)
      }
    }
    let sites = [(latitude: 48.9, longitude: 2.3), (latitude: 37.4, longitude: -6.0)]
    #expect(marked.count == sites.count)
    for (point, site) in zip(marked, sites) {
      #expect(abs(point.latitude - site.latitude) < 0.6, "\(point)")
      #expect(abs(point.longitude - site.longitude) < 0.6, "\(point)")
    }
    let notes = scene.drawing.grid.text
    #expect(notes.contains("in part: Quillimbo PT"))
  }

  @Test func `who is mentioned often is shaded otherwise, and no land of which a part is told`() {
    var fixture = MapFixture()
    fixture.say("The east of Italy is in.", .covered, of: "IT")
    fixture.changeLast { $0.places[0].part = "Genoa" }
    fixture.mention("IT IT IT IT FR AT AT AT")
    let standings = fixture.map.record.standings
    let fills = standings.map { "\($0.country) \(MapFill($0).base.key)" }
    #expect(fills == ["AT map.mentionedOften", "FR map.mentioned", "IT map.mentioned"])
  }
}
