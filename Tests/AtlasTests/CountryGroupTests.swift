import Assets
import Atlas
import Testing
import Text

struct CountryGroupTests {
  @Test(arguments: [
    ("NATO", 26), ("EU", 27), ("OPEC", 12), ("Commonwealth", 53), ("African Union", 53),
    ("Arab League", 22), ("ASEAN", 10), ("GCC", 6), ("G8", 8),
  ])
  func `a group had this many members on 19 April 2007`(name: String, count: Int) throws {
    let group = try #require(CountryGroupTable[name])
    let day = try #require(CalendarDate(iso: "2007-04-19"))
    #expect(group.members(on: day).count == count)
  }

  @Test(arguments: [
    ("NATO", "1949-08-24", 12), ("NATO", "2024-03-07", 32), ("EU", "2020-01-31", 28),
    ("EU", "2020-02-01", 27), ("Warsaw Pact", "1960-01-01", 8), ("Visegrad Group", "1992-01-01", 3),
    ("Schengen area", "2024-12-01", 29), ("Eurozone", "2026-01-01", 21),
  ])
  func `membership follows the day`(name: String, day: String, count: Int) throws {
    let group = try #require(CountryGroupTable[name])
    let day = try #require(CalendarDate(iso: day))
    #expect(group.members(on: day).count == count)
  }

  @Test func `every membership names a known group, a known country and real days`() throws {
    let names = Set(CountryGroupTable.all.map(\.name))
    for row in FactTable("memberships.tsv") {
      #expect(row.count == 5)
      #expect(names.contains(row[0].text))
      let known = Country.Code(row[1].text).flatMap { CountryTable[$0] } != nil
      #expect(known || FormerStateTable.all.contains { $0.key == row[1].text })
      #expect(Period(row[2], row[3]) != nil)
    }
  }

  @Test func `every group has a member and every member is in the country table`() {
    for group in CountryGroupTable.all {
      let rows = FactTable("memberships.tsv").filter { $0[0].text == group.name }
      #expect((group.kind == .organization) == !rows.isEmpty)
    }
    for row in FactTable("regions.tsv") {
      #expect(row.count == 4)
      for code in row[3].pieces(partedBy: 0x20) {
        #expect(
          Country.Code(code.text).flatMap { CountryTable[$0] } != nil,
          "\(row[0].text): \(code.text)"
        )
      }
    }
  }

  @Test(arguments: [
    "groups.tsv", "memberships.tsv", "regions.tsv", "states.tsv", "territories.tsv",
  ])
  func `the source is named`(table: String) {
    #expect(FactTable(table).source.contains("by hand"))
  }

  @Test func `territories are countries of the table, each once`() throws {
    let row = try #require(Array(FactTable("territories.tsv")).first)
    #expect(Territories.all.count == row[0].pieces(partedBy: 0x20).map { $0 }.count)
    let known = Set(CountryTable.all.map(\.code))
    #expect(Territories.all.isSubset(of: known))
  }

  @Test func `a state has the bounds of its day`() throws {
    let day = try #require(CalendarDate(iso: "2005-06-01"))
    let state = try #require(FormerStateTable.state(named: "Serbia and Montenegro", on: day))
    #expect(state.countries.map(\.description) == ["ME", "RS", "XK"])
    let early = try #require(CalendarDate(iso: "1985-06-01"))
    #expect(FormerStateTable.state(named: "USSR", on: early)?.countries.count == 15)
    #expect(FormerStateTable.state(named: "USSR", on: day) == nil)
  }

  @Test func `every former state is made of known countries`() {
    #expect(FormerStateTable.all.count == Array(FactTable("states.tsv")).count)
    for state in FormerStateTable.all {
      #expect(!state.countries.isEmpty)
      #expect(state.countries.allSatisfy { CountryTable[$0] != nil })
    }
  }
}
