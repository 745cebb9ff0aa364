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
    /// The country that is meant, by its ISO 3166-1 code.
    package var country: Country.Code
    /// Whether the claim names the country itself or it follows from a group.
    package var basis: ClaimBasis
    /// Which part of the country is meant; nil for the whole.
    package var part: String?

    /// A country that is meant as a whole, unless a part is given.
    package init(country: Country.Code, basis: ClaimBasis, part: String? = nil) {
      self.country = country
      self.basis = basis
      self.part = part
    }
  }

  /// A group of countries as the claim names it.
  package struct Group: Sendable, Hashable {
    /// The usual name of the group, however the article words it: "NATO".
    package var name: String
    /// How many of the members are meant: "most", "some"; nil where the article does not say.
    package var quantifier: String?
    /// What narrows the members, as written; nil where nothing does.
    package var restriction: String?
    /// The day its membership was looked up for.
    package var asOf: CalendarDate
    /// How many members the table has on that day, before restriction and exceptions.
    package var members: Int
    /// How many members the article says it has.
    package var articleSays: Int?

    /// A group whose membership was looked up for the day `asOf`.
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

  /// Its place in `Coverage.claims`.
  package let id: ID
  /// What the claim says of its places: that they are covered, excluded, hosts or a threat.
  package var role: CoverageRole
  /// The sentence or clause that says so.
  package var span: Span
  /// Whether it is hedged: would, could, in theory, plans to.
  package var isHedged: Bool
  /// Who says it, where the article attributes it.
  package var speaker: Actor.ID?
  /// The countries it gives the role, each with how that follows from the words.
  package var places: [Place]
  /// The group that the places are members of; nil where countries are named one by one.
  package var group: Group?

  /// A claim as it stands in the coverage, with its evidence.
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
