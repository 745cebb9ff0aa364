import Analysis
import Articles
import Atlas
import Text

extension Table {
  /// A row for each country, as map tools take it: its codes, its name, and its most telling role.
  static let coverage = Table(columns) { $0.analysis.coverage.countries }

  private static let columns: [TableColumn<Coverage.Entry>] = [
    TableColumn("country") { .plain($1.country.description) },
    TableColumn("alpha3") { .plain(CountryTable.alpha3(of: $1.country)) },
    TableColumn("country_name") { .plain(CountryTable.name(of: $1.country)) },
    TableColumn("role") { .plain($1.role.rawValue) },
    TableColumn("roles") { .plain($1.roles.map(\.rawValue).joined(separator: " ")) },
    TableColumn("basis") { .plain($1.basis?.rawValue) },
    TableColumn("subject") { .text($0.subject(of: $1)) },
    TableColumn("mentions") { .number($0.placeCounts[$1.country] ?? 0) },
    TableColumn("claims") { _, entry in
      .plain(entry.claims.map { "\($0.index + 1)" }.joined(separator: " "))
    },
    TableColumn("evidence") { findings, entry in
      .text(
        findings.claims(of: entry).map { findings.article.line($0.span) }.joined(separator: " | ")
      )
    },
  ]
}
