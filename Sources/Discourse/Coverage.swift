package import Articles
package import Atlas

/// A word or name that stands for a country.
package struct PlaceMention: Sendable, Hashable {
  /// How the country is named.
  package enum Form: String, Sendable {
    case name, adjective, capital, metonym
  }

  package var span: Span
  package var country: Country.Code
  package var form: Form

  package init(span: Span, country: Country.Code, form: Form) {
    self.span = span
    self.country = country
    self.form = form
  }
}

/// What a claim says of a country, or that the article merely names it.
package enum CoverageRole: String, Sendable, CaseIterable {
  case covered, excluded, host, threat, mentioned
}

/// How a country came into a claim: named itself, or following from a group minus its exceptions.
package enum ClaimBasis: String, Sendable {
  case stated, implied
}

/// What the article asserts of one or more countries.
package struct Claim: Sendable, Identifiable {
  /// The index of a claim in `Coverage.claims`.
  package struct ID: Hashable, Comparable, Sendable {
    package let index: Int

    package init(_ index: Int) { self.index = index }

    package static func < (left: ID, right: ID) -> Bool { left.index < right.index }
  }

  /// A country of the claim; `part` is set where only a part of it is meant ("eastern").
  package struct Place: Sendable, Hashable {
    package var country: Country.Code
    package var basis: ClaimBasis
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

/// All claims, and what they come to for each country.
package struct Coverage: Sendable {
  /// A country the article gives a role, with its evidence.
  package struct Entry: Sendable, Hashable {
    package var country: Country.Code
    /// In the order of `CoverageRole`, without repeats.
    package var roles: [CoverageRole]
    /// `stated` where any claim names the country itself; nil for a country that is only mentioned.
    package var basis: ClaimBasis?
    package var claims: [Claim.ID]
    /// How often the article names it.
    package var mentions: Int

    package init(
      country: Country.Code,
      roles: [CoverageRole],
      basis: ClaimBasis?,
      claims: [Claim.ID],
      mentions: Int
    ) {
      self.country = country
      self.roles = roles
      self.basis = basis
      self.claims = claims
      self.mentions = mentions
    }
  }

  /// What it is that covers: "the US shield".
  package var subject: String?
  package var claims: [Claim] = []
  /// In order of country code.
  package var countries: [Entry] = []
  /// The day groups were resolved for, and how it is known; `unknown` means today was taken.
  package var asOf: PublicationDate = .unknown

  package init() {}
}
