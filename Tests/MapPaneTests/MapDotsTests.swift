import Analysis
import Atlas
import Display
@testable import MapPane
import Testing

@Suite struct MapDotsTests {
  /// The dots of a raster drawn with a letter for each country.
  private func dots(_ fixture: MapFixture, _ rows: [String], _ codes: [Character: String])
    -> MapDots
  {
    let raster = Raster(rows: rows.map { $0.map { codes[$0] ?? ".." }.joined() })
    let viewport = Viewport.world(width: raster.width, height: raster.height)
    return MapDots(raster, viewport, fills: MapFills(fixture.map.record.standings))
  }

  private func letters(_ dots: MapDots) -> [String] {
    (0..<dots.height).map { row in
      String(dots.roles[row * dots.width..<(row + 1) * dots.width].map(\.letter))
    }
  }

  @Test func `each dot has the fill of its country`() {
    var fixture = MapFixture()
    fixture.say("Norway is covered.", .covered, of: "NO")
    fixture.say("So is Sweden, as a member.", .covered, .implied, of: "SE")
    fixture.say("Finland is not.", .excluded, of: "FI")
    let dots = dots(
      fixture,
      ["nns.", "nsff", "..dd"],
      ["n": "NO", "s": "SE", "f": "FI", "d": "DK"]
    )
    #expect(letters(dots) == ["CCv~", "CvXX", "~~__"])
  }

  @Test func `claims that contradict each other are hatched in both fills`() {
    var fixture = MapFixture()
    fixture.say("Norway is covered.", .covered, of: "NO")
    fixture.say("Norway is not.", .excluded, of: "NO")
    let dots = dots(fixture, ["nnnn", "nnnn", "nnnn"], ["n": "NO"])
    #expect(letters(dots) == ["CCXX", "CXXC", "XXCC"])
  }

  @Test func `a place that is named but cannot be drawn colours the name of its country alone`() {
    var fixture = MapFixture()
    fixture.say("The office is in Tromsoe.", .host, of: "NO")
    fixture.changeLast { $0.places[0].part = "Tromsoe" }
    #expect(letters(dots(fixture, ["nnnn"], ["n": "NO"])) == ["nnnn"])
    #expect(fixture.map.record.standings.map { MapFill($0).label } == [.mapHost])
  }

  @Test func `a host that is covered has the fill of what is covered`() {
    var fixture = MapFixture()
    fixture.say("Norway is covered.", .covered, of: "NO")
    fixture.say("The office is in Norway.", .host, of: "NO")
    #expect(letters(dots(fixture, ["nnnn"], ["n": "NO"])) == ["CCCC"])
  }

  @Test func `part of a country is hatched over the land`() {
    var fixture = MapFixture()
    fixture.say("Parts of Norway are covered.", .covered, of: "NO")
    fixture.changeLast { $0.places[0].part = "parts of" }
    #expect(letters(dots(fixture, ["nnnn"], ["n": "NO"])) == ["CCnn"])
  }

  @Test func `disputed territory of a country with a role is hatched`() {
    var fixture = MapFixture()
    fixture.say("Norway is covered.", .covered, of: "NO")
    let dots = dots(fixture, ["nmmm", "dddd"], ["n": "NO", "m": "no", "d": "dk"])
    #expect(letters(dots) == ["C_CC", "____"])
  }

  @Test func `the selected country has a line around what lies within`() {
    var fixture = MapFixture()
    fixture.say("Norway is covered.", .covered, of: "NO")
    var dots = dots(
      fixture,
      ["......", ".nnnn.", ".nnnn.", ".nnnn.", ".nnnn.", "......"],
      ["n": "NO"]
    )
    dots.outline(.of("NO"))
    #expect(letters(dots) == ["~~~~~~", "~++++~", "~+CC+~", "~+CC+~", "~++++~", "~~~~~~"])
  }

  @Test(arguments: [
    (["ns", "ns"], "⢸"), (["nn", "ss"], "⠤"), (["nn", "nn"], " "), ([".n", ".n"], " "),
  ])
  func `a border inside a cell is drawn with dots`(rows: [String], glyph: String) {
    let dots = dots(MapFixture(), rows, ["n": "NO", "s": "SE"])
    let drawn = dots.border(row: 0, column: 0).map { String($0) } ?? " "
    #expect(drawn == glyph)
  }
}
