import Analysis
import Display
@testable import MapPane
import Testing

/// An article in which several things cover.
@Suite struct MapSubjectTests {
  private var two: MapFixture {
    var fixture = MapFixture()
    fixture.say("The pass covers Norway and Sweden.", .covered, of: "NO SE")
    fixture.say("It leaves Iceland out.", .excluded, of: "IS")
    fixture.say("The card covers Spain.", .covered, of: "ES")
    fixture.mention("SE ES")
    fixture.analysis.coverage.subject = "the pass"
    fixture.analysis.coverage.subjects = [
      Coverage.Subject(name: "the pass", claims: [Claim.ID(0), Claim.ID(1)]),
      Coverage.Subject(name: "the card", claims: [Claim.ID(2)]),
    ]
    return fixture
  }

  private func roles(_ map: MapView) -> String {
    map.record.standings.map { "\($0.country):\($0.role.rawValue)" }.joined(separator: " ")
  }

  @Test func `a key goes from one to the next and to all again; headline and roles follow`() {
    var map = two.map
    #expect(map.subjectNumber == "all 2")
    #expect(map.title(columns: 60) == "Who the pass and the card cover: 3 countries; 1 left out")
    #expect(map.title(columns: 34) == "Who the pass and the card cover")
    #expect(roles(map) == "ES:covered IS:excluded NO:covered SE:covered")
    map.apply(.nextSubject)
    #expect(map.subjectLine == "1/2: the pass")
    #expect(
      map.title(columns: 60) == "Who the pass covers: Norway and Sweden; not Iceland"
    )
    #expect(roles(map) == "ES:mentioned IS:excluded NO:covered SE:covered")
    map.apply(.nextSubject)
    #expect(map.subjectLine == "2/2: the card")
    #expect(map.title(columns: 60) == "Who the card covers: Spain, as of today")
    #expect(roles(map) == "ES:covered SE:mentioned")
    #expect(map.line(for: .of("ES")) == "Spain is covered: “The card covers Spain.”")
    map.apply(.nextSubject)
    #expect(map.subjectLine == "all 2: the pass, the card")
  }

  @Test func `the record names the thing of each claim where all are shown`() {
    var map = two.map
    map.apply(.toggleList)
    map.prepare(height: 16, width: 50)
    let all = map.render(MapSetting(), height: 16, width: 50).grid.text
    #expect(all.contains("the card: “The card covers Spain.”"))
    map.apply(.nextSubject)
    let pass = map.render(MapSetting(), height: 16, width: 50).grid.text
    #expect(pass.contains("“It leaves Iceland out.”") && !pass.contains("The card"))
    #expect(!pass.contains("the pass:"))
  }

  @Test func `the thing that is shown stays so in a new analysis`() {
    var map = two.map
    map.apply(.nextSubject)
    map.apply(.nextSubject)
    var other = two
    other.analysis.coverage.subjects.reverse()
    map.take(other.analysis, of: other.article)
    #expect(map.subjectLine == "1/2: the card")
  }

  @Test func `an article of one thing says so`() {
    var map = MapFixture().map
    map.apply(.nextSubject)
    #expect(map.subjectNumber == nil)
    #expect(map.subjectLine == "the claims are of one thing only")
  }
}
