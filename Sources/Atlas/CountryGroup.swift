internal import Assets
package import Text

/// Countries that are named together: an organization whose members change, or a region.
package struct CountryGroup: Sendable {
  /// Whether its members joined it or merely lie in it.
  package enum Kind: String, Sendable {
    case organization, region
  }

  /// A member: a country of today, or a former state and the countries it covered.
  package struct Member: Sendable {
    /// One country of today, or those that the former state covered.
    package let countries: [Country.Code]
    /// The days on which it was a member.
    package let held: Period
  }

  /// An organization that is joined, or a region that countries lie in.
  package let kind: Kind
  /// The usual name: "NATO", "Baltic states".
  package let name: String
  /// Further names: "North Atlantic Treaty Organization".
  package var alternatives: [Substring] { row[1].items }
  /// Common nouns that stand for it once it is named: "alliance".
  package var nouns: [Substring] { kind == .organization ? row[2].items : [] }
  /// Adjectives that restrict to it: "European", "Baltic".
  package var adjectives: [Substring] { kind == .region ? row[2].items : [] }
  private let memberships: [Member]
  private let row: FactRow

  /// The members on a day.
  package func members(on day: CalendarDate) -> [Member] {
    memberships.filter { $0.held.contains(day) }
  }

  /// The countries of its members on a day, in order of code, each once.
  package func countries(on day: CalendarDate) -> [Country.Code] {
    Set(members(on: day).flatMap(\.countries)).sorted()
  }

  /// The days on which members came or went, in order.
  package var changes: [CalendarDate] {
    Set(memberships.flatMap { [$0.held.from, $0.held.to].compactMap(\.self) }).sorted()
  }

  /// The organization of a row of `groups.tsv`.
  init(organization row: FactRow, memberships: [Member]) {
    kind = .organization
    name = row[0].text
    self.row = row
    self.memberships = memberships
  }

  /// The region of a row of `regions.tsv`.
  init(region row: FactRow) {
    kind = .region
    name = row[0].text
    self.row = row
    memberships = row[3].pieces(partedBy: 0x20).compactMap { code in
      Country.Code(code).map { Member(countries: [$0], held: .always) }
    }
  }
}
