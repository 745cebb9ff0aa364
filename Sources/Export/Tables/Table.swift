import Articles

/// A table to which articles add rows.
struct Table: Sendable {
  /// The names of the columns.
  let names: [String]
  /// The rows that an article adds, a cell for each column.
  let rows: @Sendable (Findings) -> [[TableCell]]

  /// A table with a row for each of some things, after columns that tell the article.
  init<Thing>(
    _ columns: [TableColumn<Thing>],
    of things: @escaping @Sendable (Findings) -> [Thing]
  ) {
    let article = Self.article
    names = article.map(\.name) + columns.map(\.name)
    rows = { findings in
      let first = article.map { $0.cell(findings, findings) }
      return things(findings).map { thing in first + columns.map { $0.cell(findings, thing) } }
    }
  }

  private static let article: [TableColumn<Findings>] = [
    TableColumn("article") { .text($1.article.id) },
    TableColumn("title") { .text($1.article.title) },
    TableColumn("published") { .plain($1.day) },
    TableColumn("source") { .text($1.article.source) },
  ]
}

/// A column of a table: its name, and what it holds for a thing found in an article.
struct TableColumn<Thing>: Sendable {
  let name: String
  let cell: @Sendable (Findings, Thing) -> TableCell

  init(_ name: String, _ cell: @escaping @Sendable (Findings, Thing) -> TableCell) {
    self.name = name
    self.cell = cell
  }
}

/// What stands in a cell.
enum TableCell: Equatable, Sendable {
  /// Words that are not this program's own, which must not be taken for a formula.
  case text(String?)
  /// A number, a code, or a word of this program.
  case plain(String?)

  /// A cell of the digits of a number, without separators.
  static func number(_ number: Int) -> TableCell { .plain("\(number)") }
}

extension ExportTable {
  /// The table of this name.
  var table: Table {
    switch self {
    case .quotations: .quotations
    case .actors: .actors
    case .places: .places
    case .claims: .claims
    case .coverage: .coverage
    }
  }
}
