internal import Assets

/// Countries that are no states of their own: islands and enclaves that belong to one.
package enum Territories {
  /// Their codes.
  package static let all = Set(
    FactTable("territories.tsv").flatMap { row in
      row[0].pieces(partedBy: 0x20).compactMap { Country.Code($0) }
    }
  )
}
