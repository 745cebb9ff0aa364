import Analysis
import Articles
@testable import MapPane
import Testing
import Text

/// The days on which groups that are spoken of changed.
@Suite struct MapMembershipTests {
  private func map(_ group: String, on day: String) throws -> MapView {
    let date = try #require(CalendarDate(iso: day))
    var fixture = MapFixture()
    fixture.say("All members are covered.", .covered, .implied, of: "DE FR")
    fixture.changeLast {
      $0.group = Claim.Group(
        name: group,
        quantifier: "all",
        restriction: nil,
        asOf: date,
        members: 0,
        articleSays: nil
      )
    }
    fixture.analysis.coverage.asOf = PublicationDate(date: date, basis: .declared)
    return fixture.map
  }

  @Test(arguments: [
    ("2007-04-25", 1, "2009-04-01"), ("2007-04-25", -1, "2004-03-29"),
    ("2004-03-29", -1, "1999-03-12"),
    ("2004-03-29", 1, "2009-04-01"), ("2007-04-25", -2, "1999-03-12"),
  ])
  func `a change is the next one on its side of the day`(day: String, steps: Int, expected: String)
    throws
  {
    let map = try map("NATO", on: day)
    let from = try #require(CalendarDate(iso: day))
    #expect(map.change(steps, from: from)?.description == expected)
  }

  @Test func `there is no change before the first, and none of a region`() throws {
    let first = try #require(CalendarDate(iso: "1949-08-24"))
    #expect(try map("NATO", on: "1949-08-24").change(-1, from: first) == nil)
    #expect(try !map("Baltic states", on: "1999-01-01").hasGroups)
  }

  @Test func `a day that was asked for is not called the article's`() throws {
    var map = try map("NATO", on: "1985-12-31")
    #expect(map.day(isLong: true) == "1985-12-31")
    let day = try #require(CalendarDate(iso: "1999-03-12"))
    var other = MapFixture()
    other.analysis.coverage.asOf = PublicationDate(date: day, basis: .declared)
    map.take(other.analysis, of: other.article, isDayAsked: true)
    #expect(map.day(isLong: true) == "as of 1999-03-12")
  }

  @Test(arguments: [
    ("1985-12-31", "as of 1985-12-31 · NATO 16 members"),
    ("1999-03-12", "as of 1999-03-12 · NATO 19 members (+CZ +HU +PL)"),
  ])
  func `it is said how many members there are, and who came`(day: String, expected: String) throws {
    #expect(try map("NATO", on: day).membership == expected)
  }
}
