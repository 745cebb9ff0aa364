import Analysis
import Atlas
import Text

extension Table {
  /// A row for each actor, with how much it says.
  static let actors = Table(columns) { $0.analysis.actors }

  private static let columns: [TableColumn<Actor>] = [
    TableColumn("actor") { .number($1.id.index + 1) },
    TableColumn("name") { .text($1.name) },
    TableColumn("kind") { .plain($1.kind.rawValue) },
    TableColumn("role") { .text($1.role) },
    TableColumn("affiliation") { .text($0.actor($1.affiliation)?.name) },
    TableColumn("country") { .plain($1.country?.description) },
    TableColumn("alpha3") { .plain($1.country.map(CountryTable.alpha3)) },
    TableColumn("country_name") { .plain($1.country.map(CountryTable.name)) },
    TableColumn("quotations") { .number($1.quotations.count) },
    TableColumn("quoted_words") { .number($1.quotedWords) },
    TableColumn("mentions") { .number($1.mentions.count) },
    TableColumn("sentence") { findings, actor in
      .text(actor.mentions.first.map { findings.sentences(around: $0.span) })
    },
  ]
}
