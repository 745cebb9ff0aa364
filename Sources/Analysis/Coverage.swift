package import Articles
package import Atlas
internal import Text

/// All claims, and what they come to for each country.
package struct Coverage: Sendable {
  /// A country the article gives a role, with its evidence.
  package struct Entry: Sendable, Hashable {
    /// The country that has the roles, by its ISO 3166-1 code.
    package var country: Country.Code
    /// In the order of `CoverageRole`, without repeats.
    package var roles: [CoverageRole]
    /// `stated` where any claim names the country itself; nil for a country that is only mentioned.
    package var basis: ClaimBasis?
    /// The claims that are the evidence for its roles.
    package var claims: [Claim.ID]
    /// How often the article names it.
    package var mentions: Int

    /// An entry whose `roles` are in the order of `CoverageRole`.
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

  /// One of several things that an article says cover countries.
  package struct Subject: Sendable, Hashable {
    /// As the article calls it: "the travel ban".
    package var name: String
    /// Those of `Coverage.claims` that are made of this thing.
    package var claims: [Claim.ID]

    /// A subject with the claims that are made of it, in the order of `Coverage.claims`.
    package init(name: String, claims: [Claim.ID]) {
      self.name = name
      self.claims = claims
    }
  }

  /// What it is that covers: "the US shield".
  package var subject: String?
  /// The things that cover, in the order in which claims are made of them, each claim in one of them; none
  /// where all claims are of one thing.
  package var subjects: [Subject] = []
  /// A claim's ID is its index here; what is struck out moves the later ones down.
  package var claims: [Claim] = []
  /// What the person has struck out of the claims, with the numbers they had before.
  package var struck: [Claim] = []
  /// In order of country code.
  package var countries: [Entry] = []
  /// The day groups were resolved for, and how it is known; `unknown` means today was taken.
  package var asOf: PublicationDate = .unknown

  /// The coverage of an article that claims nothing of any country.
  package init() {}
}
