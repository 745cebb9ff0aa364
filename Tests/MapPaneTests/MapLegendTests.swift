import Analysis
import Display
@testable import MapPane
import Testing
import Text

@Suite struct MapLegendTests {
  private func legend(_ fixture: MapFixture, _ change: (inout MapSetting) -> Void = { _ in })
    -> MapLegend
  {
    var setting = MapSetting()
    change(&setting)
    let record = fixture.map.record
    return MapLegend(record: record, standings: record.standings, setting: setting, disputes: [])
  }

  private func text(_ pieces: [MapPiece]) -> String {
    pieces.map(\.text).joined(separator: " ")
  }

  private var union: MapFixture {
    var fixture = MapFixture()
    fixture.say("Most of the 27 members are in.", .covered, .implied, of: "AT BE DE")
    fixture.changeLast { claim in
      claim.group = CalendarDate(year: 2007, month: 4, day: 25).map { day in
        Claim.Group(
          name: "NATO",
          quantifier: "most",
          restriction: nil,
          asOf: day,
          members: 26,
          articleSays: 27
        )
      }
    }
    fixture.say("Italy stays out.", .excluded, of: "IT")
    fixture.mention("JP")
    return fixture
  }

  @Test(arguments: [
    (60, "■ covered 3 implied ✗ not covered 1 · mentioned 1"),
    (36, "■ covered 3 ✗ not 1 · named 1"),
    (20, "■ covered 3 ✗ not 1"), (16, "■ 3 ✗ 1 · 1"),
  ])
  func `the legend is shortened to its pane`(columns: Int, expected: String) {
    #expect(text(legend(union).fills(columns: columns)) == expected)
  }

  @Test(arguments: [
    (90, "NATO has 27 members by the article, 26 by the table; as stated by Rao"),
    (50, "NATO: 27 by the article, 26 by the table"),
    (38, "27 by the article, 26 by the table"), (5, ""),
  ])
  func `notes tell where counts differ and who says it`(columns: Int, expected: String) {
    var fixture = union
    fixture.analysis.actors = [Actor(id: Actor.ID(0), name: "Rao", kind: .person)]
    fixture.changeLast { $0.speaker = Actor.ID(0) }
    #expect(text(legend(fixture).notes(columns: columns)) == expected)
  }

  @Test func `without colours the legend shows the patterns`() {
    let fills = legend(union) { $0.palette = .none }.fills(columns: 60)
    #expect(text(fills) == "░ covered 3 implied ╳ not covered 1 : mentioned 1")
    let plain = legend(union) {
      $0.palette = .none
      $0.isASCII = true
    }
    #expect(text(plain.fills(columns: 60)) == "+ covered 3 implied X not covered 1 : mentioned 1")
  }

  @Test func `what is stated and what is implied are counted apart`() {
    var fixture = union
    fixture.say("Spain and Malta are in.", .covered, of: "ES MT")
    let fills = legend(fixture).fills(columns: 70)
    #expect(text(fills) == "■ covered 2 ■ implied 3 ✗ not covered 1 · mentioned 1")
    #expect(fills.map(\.role).prefix(2) == [.mapCovered, .mapCoveredImplied])
  }

  @Test(arguments: [
    (60, MapSetting.Palette.many, "■ covered 1 · mentioned 2 · often 1"),
    (32, .many, "■ covered 1 · named 2 · often 1"), (20, .many, "■ covered 1"),
    (60, .none, "▒ covered 1 : mentioned 2 = often 1"),
  ])
  func `who is mentioned often is counted apart`(
    columns: Int,
    palette: MapSetting.Palette,
    expected: String
  ) {
    var fixture = MapFixture()
    fixture.say("Spain is in.", .covered, of: "ES")
    fixture.mention("IT IT CL NO NO NO")
    let legend = legend(fixture) { $0.palette = palette }
    #expect(text(legend.fills(columns: columns)) == expected)
  }

  @Test func `parts are explained as hatched`() {
    var fixture = MapFixture()
    fixture.say("Parts of Italy are in.", .covered, of: "IT")
    fixture.changeLast { $0.places[0].part = "parts of" }
    #expect(text(legend(fixture).notes(columns: 40)) == "hatched: parts")
  }
}
