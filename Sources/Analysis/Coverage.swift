package import Articles
package import Atlas
internal import Text

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
