import Analysis
import Articles
import Atlas
import Text

extension Table {
  /// A row for each quotation, with who speaks and the sentences that say so.
  static let quotations = Table(columns) { $0.analysis.quotations }

  private static let columns: [TableColumn<Quotation>] = [
    TableColumn("quotation") { .number($1.id.index + 1) },
    TableColumn("type") { .plain($1.kind.rawValue) },
    TableColumn("speaker") { .text($0.speakerName(of: $1)) },
    TableColumn("speaker_as_written") { findings, quotation in
      .text(quotation.source.map { findings.article.line($0.span) })
    },
    TableColumn("actor") { .plain($0.speaker(of: $1).map { "\($0.id.index + 1)" }) },
    TableColumn("speaker_kind") { .plain($0.speaker(of: $1)?.kind.rawValue) },
    TableColumn("role") { .text($0.speaker(of: $1)?.role) },
    TableColumn("affiliation") { .text($0.actor($0.speaker(of: $1)?.affiliation)?.name) },
    TableColumn("country") { .plain($0.speaker(of: $1)?.country?.description) },
    TableColumn("text") { .text($0.words(of: $1)) },
    TableColumn("cue") { findings, quotation in
      .text(quotation.cue.map { findings.article.line($0.span) })
    },
    TableColumn("sentence") { .text($0.sentences(of: $1)) },
    TableColumn("paragraph") { .number($1.paragraph + 1) },
    TableColumn("start") { .number($0.offsets[$1.span.lower]) },
    TableColumn("end") { .number($0.offsets[$1.span.upper]) },
    TableColumn("rule") { .plain($1.attribution.rule) },
    TableColumn("confidence") { .plain(Decimal.text($1.attribution.confidence, places: 3)) },
  ]
}
