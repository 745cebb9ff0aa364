package import Articles
package import Atlas
package import Discourse
package import Display

/// What the map pane shows and where the person stands in it.
package struct MapView: Sendable, Equatable {
  let record: MapRecord
  /// The country the cursor stands on.
  package private(set) var selected: Country.Code?
  private(set) var size = Rect(height: 0, width: 0)

  /// The map of an article; its geometry is left to `prepare`.
  package init(_ analysis: Analysis, of article: Article) {
    record = MapRecord(analysis, of: article)
  }

  /// Whether the map is ready to be drawn at the size it was last prepared for.
  package var isPrepared: Bool { !size.isEmpty }

  /// Works out the map for the inside of a pane; cheap when nothing has changed since.
  package mutating func prepare(height: Int, width: Int) {
    size = Rect(height: height, width: width)
  }

  /// The inside of the pane, its legend included.
  package func render(_ setting: MapSetting, height: Int, width: Int) -> Grid {
    Grid(height: height, width: width)
  }

  /// Does what the person asked for.
  package mutating func apply(_ action: MapAction) {
    switch action {
    case .step(let count): selected = record.country(count, from: selected)
    case .select(let country): selected = country
    default: break
    }
  }

  /// The country drawn at this cell of the pane, or named by a label, chip or line there.
  package func country(row: Int, column: Int) -> Country.Code? {
    nil
  }

  /// What the pane is called, with the date that groups were resolved for, in so many columns.
  package func title(columns: Int) -> String {
    record.title(columns: columns)
  }

  /// One line on a country: its roles, their basis, the first claim and who makes it.
  package func line(for country: Country.Code) -> String {
    record.line(for: country)
  }

  /// The claims that give a country its roles, in text order.
  package func claims(of country: Country.Code) -> [Claim.ID] {
    record[country]?.claims ?? []
  }

  /// The complete record as labelled lines, for those who cannot see a map.
  package var lines: [String] {
    record.lines
  }
}
