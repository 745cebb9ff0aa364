import Analysis
@testable import MapPane
import Testing
import Text

@Suite struct WhatIfTests {
  private var benelux: MapFixture {
    var fixture = MapFixture()
    fixture.say("The card is valid in Belgium and the Netherlands.", .covered, of: "BE NL")
    fixture.say("Luxembourg is left out.", .excluded, of: "LU")
    return fixture
  }

  private func suppose(_ codes: [String], in map: MapView) -> MapView {
    var map = map
    for code in codes {
      map.apply(.select(.of(code)))
      map.apply(.toggleWhatIf)
    }
    return map
  }

  @Test func `what is left out becomes covered and again what the article says`() {
    var map = suppose(["LU"], in: benelux.map)
    #expect(map.whatIf.roles == [.of("LU"): .covered])
    map.apply(.toggleWhatIf)
    #expect(map.whatIf.isEmpty)
  }

  @Test func `what is covered is left out first, what is neither is covered first`() {
    let map = suppose(["BE", "FR", "FR", "DE"], in: benelux.map)
    #expect(
      map.whatIf.roles == [.of("BE"): .excluded, .of("FR"): .excluded, .of("DE"): .covered]
    )
  }

  @Test func `the counts before and after are told`() {
    let map = suppose(["LU", "FR"], in: benelux.map)
    let words = map.record.words(of: map.whatIf, isASCII: false)
    #expect(words == "what if: covered 2 → 4, gaps 1 → 0")
  }

  @Test func `members of a group are counted, its exceptions among them`() throws {
    var fixture = MapFixture()
    let day = try #require(CalendarDate(iso: "2007-04-25"))
    let group = Claim.Group(
      name: "Benelux",
      quantifier: "most",
      restriction: nil,
      asOf: day,
      members: 3,
      articleSays: nil
    )
    fixture.say("Most of Benelux is covered.", .covered, .implied, of: "BE NL")
    fixture.changeLast { $0.group = group }
    fixture.say("Luxembourg is not.", .excluded, of: "LU")
    let map = suppose(["LU", "FR"], in: fixture.map)
    let words = map.record.words(of: map.whatIf, isASCII: true)
    #expect(words == "what if: members covered 2 -> 3 of 3, gaps 1 -> 0")
    let short = map.record.words(of: map.whatIf, isASCII: false, columns: 39)
    #expect(short == "what if: covered 2 → 3 of 3, gaps 1 → 0")
    let shortest = map.record.words(of: map.whatIf, isASCII: false, columns: 20)
    #expect(shortest == "what if: 2 → 3 of 3, gaps 1 → 0")
  }

  @Test func `lists show what is supposed apart from what the article says`() {
    let map = suppose(["LU", "FR"], in: benelux.map)
    let list = MapList(
      record: map.record,
      standings: map.standings(MapSetting()),
      isASCII: false,
      columns: 60,
      whatIf: map.whatIf
    )
    func text(_ lines: [[MapPiece]]) -> [String] {
      lines.map { $0.map(\.text).joined(separator: " ") }
    }
    #expect(text(list.groups(rows: 9)) == ["■ covered 4 Belgium +Luxembourg Netherlands +France"])
    #expect(
      text(list.complete) == [
        "■ covered 4", "what if: +Luxembourg +France", "Belgium Netherlands",
        "  “The card is valid in Belgium and the Netherlands.”",
      ]
    )
  }

  @Test func `clearing leaves what the article says`() {
    var map = suppose(["LU", "BE"], in: benelux.map)
    map.apply(.clearWhatIf)
    #expect(map.standings(MapSetting()) == benelux.map.standings(MapSetting()))
  }
}
