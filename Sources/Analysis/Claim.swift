package import Atlas
package import Text

/// What the article asserts of one or more countries.
package struct Claim: Sendable, Identifiable {
  /// The index of a claim in `Coverage.claims`.
  package struct ID: Hashable, Comparable, Sendable {
    /// Counted from 0.
    package let index: Int

    /// The ID of the claim at an index, which is not checked against any coverage.
    package init(_ index: Int) { self.index = index }

    /// Whether the left one stands earlier in `Coverage.claims`.
    package static func < (left: ID, right: ID) -> Bool { left.index < right.index }
  }

  /// A country of the claim; `part` is set where only a part of it is meant ("eastern").
  package struct Place: Sendable, Hashable {
    package var country: Country.Code
    /// Whether the claim names the country itself or it follows from a group.
    package var basis: ClaimBasis
    /// Which part of the country is meant; nil for the whole.
    package var part: String?

    package init(country: Country.Code, basis: ClaimBasis, part: String? = nil) {
      self.country = country
      self.basis = basis
      self.part = part
    }
  }

  /// A group of countries as the claim names it.
  package struct Group: Sendable, Hashable {
    package var name: String
    package var quantifier: String?
    package var restriction: String?
    /// The day its membership was looked up for.
    package var asOf: CalendarDate
    /// How many members the table has on that day, before restriction and exceptions.
    package var members: Int
    /// How many members the article says it has.
    package var articleSays: Int?

    package init(
      name: String,
      quantifier: String?,
      restriction: String?,
      asOf: CalendarDate,
      members: Int,
      articleSays: Int?
    ) {
      self.name = name
      self.quantifier = quantifier
      self.restriction = restriction
      self.asOf = asOf
      self.members = members
      self.articleSays = articleSays
    }
  }

  package let id: ID
  package var role: CoverageRole
  /// The sentence or clause that says so.
  package var span: Span
  /// Whether it is hedged: would, could, in theory, plans to.
  package var isHedged: Bool
  /// Who says it, where the article attributes it.
  package var speaker: Actor.ID?
  package var places: [Place]
  package var group: Group?

  package init(
    id: ID,
    role: CoverageRole,
    span: Span,
    isHedged: Bool,
    speaker: Actor.ID?,
    places: [Place],
    group: Group?
  ) {
    self.id = id
    self.role = role
    self.span = span
    self.isHedged = isHedged
    self.speaker = speaker
    self.places = places
    self.group = group
  }
}

/// How a country came into a claim: named itself, or following from a group minus its exceptions.
public enum ClaimBasis: String, Sendable {
  case stated, implied
}
