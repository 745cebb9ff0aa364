internal import Assets

/// A territory that more than one side claims, as `disputes.tsv` words it.
package struct Dispute: Equatable, Sendable {
  /// The country the map draws it in.
  package let country: Country.Code
  package let name: String
  /// Who holds it, who claims it, and how it is drawn.
  package let standing: String

  private init?(row: [Substring]) {
    guard row.count == 5, let country = Country.Code(row[0]) else { return nil }
    self.country = country
    name = String(row[2])
    standing = String(row[3])
  }

  /// All rows, in their order.
  package static let all = FactTable("disputes.tsv").rows.compactMap(Dispute.init(row:))
}
