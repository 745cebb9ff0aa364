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
        == "Iceland: not covered (stated) — “It leaves Iceland out.”"
    )
    #expect(ferry.map.line(for: .of("DK")) == "Denmark: mentioned, named once")
  }

  @Test(arguments: [(80, "Coverage — what this article says, as of today"), (10, "Coverage")])
  func `the title is as long as its pane allows`(columns: Int, title: String) {
    #expect(ferry.map.title(columns: columns) == title)
  }

  @Test func `every country has a line of the record`() {
    #expect(ferry.map.lines.count == 4)
  }
}
