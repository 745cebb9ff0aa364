import Analysis
import Display
@testable import MapPane
import Testing
import Text

@Suite struct MapListTests {
  private var pass: MapFixture {
    var fixture = MapFixture()
    fixture.say("Most members are in.", .covered, .implied, of: "AT BE DE NL")
    fixture.say("Offices are in Lisbon.", .host, of: "PT")
    fixture.say("Italy and Hungary stay out.", .excluded, of: "IT HU")
    fixture.mention("JP NO NO")
    return fixture
  }

  private func text(_ map: MapView, _ height: Int, _ width: Int) -> String {
    var map = map
    map.prepare(height: height, width: width)
    return map.render(MapSetting(), height: height, width: width).grid.text
  }

  @Test func `a narrow pane lists countries by role, by name where there is room`() {
    #expect(
      text(pass.map, 6, 36) == """
        ✗ not covered 2 Hungary Italy
        ▲ hosts 1 Portugal
        ■ covered 4 Austria Belgium Germany
           Netherlands
        · mentioned 2 Japan Norway 2

        """
    )
  }

  @Test func `codes take the place of names where rows are few`() {
    #expect(
      text(pass.map, 4, 30) == """
        ✗ not covered 2 Hungary Italy
        ▲ hosts 1 Portugal
        ■ covered 4 AT BE DE NL
        · mentioned 2 Japan Norway 2
        """
    )
    #expect(
      text(pass.map, 6, 12) == """
        ✗2 HU IT
        ▲1 Portugal
        ■4 AT BE DE
           NL
        ·2 Japan
           Norway 2
        """
    )
  }

  @Test func `every country of the list leads to itself`() {
    var map = pass.map
    map.prepare(height: 6, width: 36)
    let drawing = map.render(MapSetting(), height: 6, width: 36)
    #expect(drawing.lead(row: 0, column: 16) == .of("HU"))
    #expect(drawing.lead(row: 0, column: 24) == .of("IT"))
    #expect(drawing.lead(row: 3, column: 5) == .of("NL"))
    #expect(drawing.lead(row: 0, column: 2) == nil)
    #expect(drawing.lead(row: 9, column: 2) == nil)
  }

  @Test func `the record gives role, countries, basis and words of every claim`() {
    var map = pass.map
    map.apply(.toggleList)
    #expect(
      text(map, 18, 40) == """
        ✗ not covered 2
        Italy Hungary
          “Italy and Hungary stay out.”

        ▲ hosts 1
        Portugal
          “Offices are in Lisbon.”

        ■ covered 4
        implied: Austria Belgium Germany
         Netherlands
          “Most members are in.”

        · mentioned 2
        Norway 2 Japan



        """
    )
  }

  @Test func `the list follows the selection and scrolls to its end`() {
    var map = pass.map
    map.prepare(height: 3, width: 36)
    map.apply(.toggleList)
    map.prepare(height: 3, width: 36)
    map.apply(.select(.of("JP")))
    #expect(map.render(MapSetting(), height: 3, width: 36).grid.text.contains("Norway 2 Japan"))
    map.apply(.scroll(-100))
    #expect(map.top == 0)
    map.apply(.scroll(100))
    #expect(map.render(MapSetting(), height: 3, width: 36).grid.text(row: 2) == "Norway 2 Japan")
  }

  @Test func `a group is named with its day, and only once with its members`() {
    var fixture = MapFixture()
    for words in ["All members are in.", "Every member is in, Rao says."] {
      fixture.say(words, .covered, .implied, of: "BE LU NL")
      fixture.changeLast { claim in
        claim.isHedged = words.hasPrefix("Every")
        claim.group = CalendarDate(year: 2007, month: 4, day: 25).map { day in
          Claim.Group(
            name: "Benelux",
            quantifier: "all",
            restriction: nil,
            asOf: day,
            members: 3,
            articleSays: nil
          )
        }
      }
    }
    let record = fixture.map.record
    let list = MapList(record: record, standings: record.standings, isASCII: false, columns: 50)
    let lines = list.complete.map { $0.map(\.text).joined(separator: " ") }
    #expect(
      lines == [
        "■ covered 3", "Benelux, 3 on 2007-04-25: Belgium Luxembourg", " Netherlands",
        "  “All members are in.”", "Benelux: the same 3 as above",
        "  not certain: “Every member is in, Rao says.”",
      ]
    )
  }

  /// The lines of a list of the ten who are in and the two that are not of a group of twelve.
  private func community(_ change: (inout MapList) -> Void) throws -> [String] {
    var fixture = MapFixture()
    fixture.say(
      "All members are in but Spain and Portugal.",
      .covered,
      .implied,
      of: "BE DE DK FR GB GR IE IT LU NL"
    )
    let day = try #require(CalendarDate(year: 1990, month: 1, day: 1))
    fixture.changeLast { claim in
      claim.group = Claim.Group(
        name: "EU",
        quantifier: "all",
        restriction: nil,
        asOf: day,
        members: 12,
        articleSays: nil
      )
    }
    let record = fixture.map.record
    var list = MapList(record: record, standings: record.standings, isASCII: false, columns: 50)
    change(&list)
    return list.complete.map { $0.map(\.text).joined(separator: " ") }
  }

  @Test func `a large group is told by its name and those who are not meant`() throws {
    let folded = [
      "■ covered 10", "EU, 10 on 1990-01-01, all but Spain Portugal",
      "  “All members are in but Spain and Portugal.”",
    ]
    let lines = try community { _ in }
    #expect(lines == folded, "\(lines)")
    #expect(try community { $0.selected = .of("ES") } == folded)
  }

  @Test func `its members are named on request, and where one is selected`() throws {
    let unfolded = [
      "■ covered 10", "EU, 10 on 1990-01-01: Belgium Germany Denmark",
      " France UK Greece Ireland Italy Luxembourg", " Netherlands",
      "  “All members are in but Spain and Portugal.”",
    ]
    #expect(try community { $0.areMembersShown = true } == unfolded)
    #expect(try community { $0.selected = .of("IT") } == unfolded)
  }

  @Test func `a part of a country is named with it`() {
    var fixture = MapFixture()
    fixture.say("The east of Italy is in.", .covered, of: "IT")
    fixture.changeLast { $0.places[0].part = "eastern" }
    var map = fixture.map
    map.apply(.toggleList)
    #expect(text(map, 4, 36).contains("eastern Italy"))
    #expect(map.line(for: .of("IT")).hasPrefix("Italy is covered (eastern): “"))
  }

  @Test func `what the map of today cannot draw of a former state stands below its name`() {
    let note = "only the east of today's Germany"
    var fixture = MapFixture()
    fixture.say("The pact covered East Germany.", .covered, of: "DE")
    fixture.changeLast {
      $0.places = [Claim.Place(country: .of("DE"), basis: .stated, part: note)]
    }
    let record = fixture.map.record
    let list = MapList(record: record, standings: record.standings, isASCII: false, columns: 30)
    let lines = list.complete.map { $0.map(\.text).joined(separator: " ") }
    #expect(
      lines == [
        "■ covered 1", "Germany", "  (only the east of today's", "  Germany)",
        "  “The pact covered East", "  Germany.”",
      ]
    )
    #expect(
      record.line(for: .of("DE"))
        == "Germany is covered (\(note)): “The pact covered East Germany.”"
    )
  }
}
