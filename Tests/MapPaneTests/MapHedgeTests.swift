import Analysis
import Atlas
import Display
@testable import MapPane
import Testing

/// What is planned, forecast or not certain can be told from what is.
@Suite struct MapHedgeTests {
  private var plan: MapFixture {
    var fixture = MapFixture()
    fixture.say("The pass covers Spain and Italy.", .covered, of: "ES IT")
    fixture.say("It would cover France.", .covered, of: "FR")
    fixture.changeLast { $0.isHedged = true }
    fixture.say("It would cover Italy, too.", .covered, of: "IT")
    fixture.changeLast { $0.isHedged = true }
    return fixture
  }

  private func grid(_ palette: MapSetting.Palette, isASCII: Bool) -> (grid: Grid, map: MapView) {
    var map = plan.map
    map.prepare(height: 20, width: 60)
    var setting = MapSetting()
    setting.palette = palette
    setting.isASCII = isASCII
    return (map.render(setting, height: 20, width: 60).grid, map)
  }

  /// How many cells within a country hold a character.
  private func count(_ scalar: Unicode.Scalar, in code: String, _ drawn: (grid: Grid, map: MapView))
    -> Int
  {
    let raster = drawn.map.raster
    return (0..<18).reduce(0) { sum, row in
      sum
        + (0..<60).count { column in
          raster?[column * 2, row * 2] == .of(code)
            && raster?[column * 2 + 1, row * 2 + 1] == .of(code)
            && drawn.grid[row, column].scalar == scalar
        }
    }
  }

  @Test func `only a country of which nothing is certain counts as such`() {
    let standings = plan.map.record.standings.filter { $0.isHedged(.covered) }
    #expect(standings.map(\.country) == [.of("FR")])
  }

  @Test(arguments: [
    (MapSetting.Palette.many, false, "·"), (.few, false, "·"), (.many, true, "."),
    (.few, true, "."),
  ])
  func `it is dotted on the map`(palette: MapSetting.Palette, isASCII: Bool, dot: Unicode.Scalar) {
    let drawn = grid(palette, isASCII: isASCII)
    #expect(count(dot, in: "FR", drawn) > 3)
    #expect(count(dot, in: "ES", drawn) == 0)
  }

  @Test func `it is dotted with few colours where its fill is a shade as well`() {
    var fixture = MapFixture()
    fixture.say("Most members would be in.", .covered, .implied, of: "FR")
    fixture.changeLast { $0.isHedged = true }
    var map = fixture.map
    map.prepare(height: 20, width: 60)
    var setting = MapSetting()
    setting.palette = .few
    let drawn = (map.render(setting, height: 20, width: 60).grid, map)
    #expect(count("·", in: "FR", drawn) > 3 && count("░", in: "FR", drawn) > 3)
  }

  @Test(arguments: [(false, Unicode.Scalar("▒")), (true, "#")])
  func `without colours its pattern has gaps`(isASCII: Bool, pattern: Unicode.Scalar) {
    let drawn = grid(.none, isASCII: isASCII)
    #expect(count(" ", in: "FR", drawn) > 3 && count(pattern, in: "FR", drawn) > 3)
    #expect(count(" ", in: "ES", drawn) == 0)
  }

  @Test(arguments: [
    (60, MapSetting.Palette.many, false, "■ covered 2 ■· would be covered 1"),
    (30, .many, false, "■ covered 2 ■· would be 1"), (16, .many, false, "■ 2 ■· 1"),
    (60, .many, true, "# covered 2 #. would be covered 1"),
    (60, .none, false, "▒ covered 2 ▒ ▒ would be covered 1"),
    (60, .none, true, "# covered 2 # # would be covered 1"),
  ])
  func `the legend shows the dot or the gap`(
    columns: Int,
    palette: MapSetting.Palette,
    isASCII: Bool,
    expected: String
  ) {
    var setting = MapSetting()
    setting.palette = palette
    setting.isASCII = isASCII
    let record = plan.map.record
    let legend = MapLegend(
      record: record,
      standings: record.standings,
      setting: setting,
      disputes: []
    )
    #expect(legend.fills(columns: columns).map(\.text).joined(separator: " ") == expected)
  }

  @Test func `a list has it in a group of its own`() {
    var map = plan.map
    map.prepare(height: 4, width: 36)
    let text = map.render(MapSetting(), height: 4, width: 36).grid.text
    #expect(text.hasPrefix("■ covered 2 Spain Italy\n■· would be covered 1 France"))
  }

  @Test func `what is all planned is said to be so in the headline and in the list`() {
    var fixture = MapFixture()
    fixture.say("It would cover France.", .covered, of: "FR")
    fixture.changeLast { $0.isHedged = true }
    fixture.analysis.coverage.subject = "the pass"
    var map = fixture.map
    #expect(map.title(columns: 40) == "Who the pass would cover: France")
    map.prepare(height: 4, width: 36)
    let text = map.render(MapSetting(), height: 4, width: 36).grid.text
    #expect(text.hasPrefix("■· would be covered 1 France"))
  }
}
