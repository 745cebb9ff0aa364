package import Analysis
package import Articles
internal import Text

extension Coverage {
  /// What an article says of countries, with groups as they were on its day.
  package init(
    _ finder: ClaimFinder,
    of attributed: Attributed,
    places: [PlaceMention],
    asOf: PublicationDate
  ) {
    self.init()
    let builder = CoverageBuilder(finder, attributed.quotations, on: asOf.date ?? .today)
    let found = builder.claims
    claims = found.map(\.claim)
    subject = claims.isEmpty ? nil : builder.subject
    subjects = builder.subjects(of: found)
    countries = Self.entries(claims, places)
    self.asOf = asOf
  }
}
