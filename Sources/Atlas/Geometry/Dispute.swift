internal import Assets

/// A territory that more than one side claims, as `disputes.tsv` words it.
package struct Dispute: Equatable, Sendable {
  /// The country the map draws it in.
  package let country: Country.Code
  /// What the territory is called.
  package let name: String
  /// Who holds it, who claims it, and how it is drawn.
  package let standing: String

  private init?(row: FactRow) {
    guard let country = Country.Code(row[0]) else { return nil }
    self.country = country
    name = row[2].text
    standing = row[3].text
  }

  /// All rows, in their order.
  package static let all = FactTable("disputes.tsv").compactMap(Dispute.init(row:))
}
