import Analysis
import Articles
import Atlas
import Text

extension Table {
  /// A row for each country of each claim, with the words that say so.
  static let claims = Table(columns) { findings in
    findings.analysis.coverage.claims.flatMap { claim in
      claim.places.map { CountryClaim(claim: claim, place: $0) }
    }
  }

  /// A claim, and one of its countries.
  private struct CountryClaim: Sendable {
    let claim: Claim
    let place: Claim.Place
  }

  private static let columns: [TableColumn<CountryClaim>] = [
    TableColumn("claim") { .number($1.claim.id.index + 1) },
    TableColumn("subject") { findings, claim in
      .text(findings.subject(of: claim.claim) ?? findings.analysis.coverage.subject)
    },
    TableColumn("role") { .plain($1.claim.role.rawValue) },
    TableColumn("country") { .plain($1.place.country.description) },
    TableColumn("alpha3") { .plain(CountryTable.alpha3(of: $1.place.country)) },
    TableColumn("country_name") { .plain(CountryTable.name(of: $1.place.country)) },
    TableColumn("basis") { .plain($1.place.basis.rawValue) },
    TableColumn("part") { .text($1.place.part) },
    TableColumn("hedged") { .plain("\($1.claim.isHedged)") },
    TableColumn("speaker") { .text($0.actor($1.claim.speaker)?.name) },
    TableColumn("group") { .text($1.claim.group?.name) },
    TableColumn("as_of") { .plain($1.claim.group?.asOf.description) },
    TableColumn("words") { .text($0.article.line($1.claim.span)) },
    TableColumn("start") { .number($0.offsets[$1.claim.span.lower]) },
    TableColumn("end") { .number($0.offsets[$1.claim.span.upper]) },
  ]
}
