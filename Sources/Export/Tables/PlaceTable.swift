import Analysis
import Articles
import Atlas
import Text

extension Table {
  /// A row for each word or name that stands for a country.
  static let places = Table(columns) { $0.places }

  private static let columns: [TableColumn<PlaceMention>] = [
    TableColumn("text") { .text($0.article.line($1.span)) },
    TableColumn("form") { .plain($1.form.rawValue) },
    TableColumn("country") { .plain($1.country.description) },
    TableColumn("alpha3") { .plain(CountryTable.alpha3(of: $1.country)) },
    TableColumn("country_name") { .plain(CountryTable.name(of: $1.country)) },
    TableColumn("sentence") { .text($0.sentences(around: $1.span)) },
    TableColumn("start") { .number($0.offsets[$1.span.lower]) },
    TableColumn("end") { .number($0.offsets[$1.span.upper]) },
  ]
}
