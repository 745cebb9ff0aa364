import Analysis
import Atlas
@testable import MapPane
import Testing

@Suite struct MapRecordTests {
  private var ferry: MapFixture {
    var fixture = MapFixture()
    fixture.say("The pass covers Norway and Sweden.", .covered, of: "NO SE")
    fixture.say("It leaves Iceland out.", .excluded, of: "IS")
    fixture.mention("DK")
    return fixture
  }

  @Test func `stepping goes from what is left out to what is mentioned and around the end`() {
    var map = ferry.map
    var seen: [String] = []
    for _ in 0..<5 {
      map.apply(.step(1))
      seen.append(map.selected?.description ?? "none")
    }
    #expect(seen == ["IS", "NO", "SE", "DK", "IS"])
    map.apply(.step(-1))
    #expect(map.selected == .of("DK"))
  }

  @Test func `the line on a country gives its roles and the words that say so`() {
    #expect(
      ferry.map.line(for: .of("IS"))
        == "Iceland is not covered: “It leaves Iceland out.”"
    )
    #expect(ferry.map.line(for: .of("DK")) == "Denmark is named once")
  }

  @Test func `the line on a country begins with the role that is drawn`() {
    var fixture = ferry
    fixture.say("The pass would not cover Norway in winter.", .excluded, of: "NO")
    fixture.changeLast { $0.isHedged = true }
    #expect(fixture.map.claims(of: .of("NO")).map(\.index) == [2, 0])
    #expect(
      fixture.map.line(for: .of("NO"))
        == "Norway would not be covered and is covered: “The pass would not cover Norway in winter.”"
    )
  }

  @Test func `the line on one claim says no more than it does`() {
    var fixture = ferry
    fixture.say("The pass would not cover Norway in winter.", .excluded, of: "NO")
    fixture.changeLast { $0.isHedged = true }
    fixture.say("Most are in.", .covered, .implied, of: "NO")
    let lines = fixture.map.claims(of: .of("NO")).map { fixture.map.line(for: .of("NO"), by: $0) }
    #expect(
      lines == [
        "Norway would not be covered: “The pass would not cover Norway in winter.”",
        "Norway is covered: “The pass covers Norway and Sweden.”",
        "Norway is covered (implied): “Most are in.”",
      ]
    )
  }

  @Test(arguments: [
    (90, "Who the ferry pass covers: Norway and Sweden; not Iceland, as of today"),
    (60, "Who the ferry pass covers: Norway and Sweden; not Iceland"),
    (50, "Who the ferry pass covers: 2 countries; 1 left out"), (30, "The ferry pass, today"),
    (20, "Coverage, today"),
    (10, "Coverage"), (7, "Map"),
  ])
  func `the headline says what the claims come to, as far as its pane allows`(
    columns: Int,
    title: String
  ) {
    var fixture = ferry
    fixture.analysis.coverage.subject = "the ferry pass"
    #expect(fixture.map.title(columns: columns) == title)
  }

  @Test(arguments: [
    ("trade pact", "Who the trade pact covers"),
    ("a storm warning", "Who the storm warning covers"),
    ("the rules", "Who the rules cover"), ("tariffs", "Who tariffs cover"),
    ("Nova Airways", "Who Nova Airways covers"), ("its pass", "Who its pass covers"),
  ])
  func `the headline speaks of something known, and in its number`(name: String, head: String) {
    var fixture = ferry
    fixture.analysis.coverage.subject = name
    #expect(fixture.map.title(columns: 60).hasPrefix("\(head): "))
  }

  @Test func `an article without claims has no headline of coverage`() {
    var fixture = MapFixture()
    fixture.mention("FR")
    #expect(fixture.map.title(columns: 60) == "Countries that this article names, as of today")
  }

  @Test func `every country has a line of the record`() {
    #expect(ferry.map.lines.count == 4)
  }
}
