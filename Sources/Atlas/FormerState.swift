internal import Assets
package import Text

/// A state that is no more, or that had other bounds, for as long as its bounds held.
package struct FormerState: Sendable {
  /// Its ISO 3166-3 code, or a key of our own: "SUHH".
  package let key: String
  /// The second field of its row in `states.tsv`.
  package let name: String
  /// Other names it is found by; may be empty.
  package let alternatives: [Substring]
  /// The words for what belongs to it: "Soviet"; may be empty.
  package let adjectives: [Substring]
  /// The days for which its bounds were these.
  package let held: Period
  /// The countries of today it covered, in order of code.
  package let countries: [Country.Code]
  /// What a map of today's countries cannot draw of it, or nil where it draws it exactly.
  package let inexactness: String?

  /// The state of a row of `states.tsv`: eight fields.
  init?(row: FactRow) {
    guard let held = Period(row[4], row[5]) else { return nil }
    key = row[0].text
    name = row[1].text
    alternatives = row[2].items
    adjectives = row[3].items
    self.held = held
    countries = row[6].pieces(partedBy: 0x20).compactMap { Country.Code($0) }
    inexactness = row[7].isEmpty ? nil : row[7].text
  }
}

/// The former states of `states.tsv`, read when first asked for.
package enum FormerStateTable {
  /// All rows; a state whose bounds changed has a row for each.
  package static let all: [FormerState] = FactTable("states.tsv")
    .compactMap(FormerState.init(row:))

  /// What a name meant on a day: the state with the bounds of then, or nil if there was none.
  package static func state(named name: String, on day: CalendarDate) -> FormerState? {
    all.first {
      $0.held.contains(day) && ($0.name == name || $0.alternatives.contains { $0 == name })
    }
  }
}
