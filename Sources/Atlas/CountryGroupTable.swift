internal import Assets

/// The organizations of `groups.tsv` and `memberships.tsv` and the regions of `regions.tsv`.
package enum CountryGroupTable {
  /// All groups, organizations first, each in the order of its table.
  package static let all: [CountryGroup] = {
    let members = memberships()
    let organizations = FactTable("groups.tsv").rows.map {
      CountryGroup(organization: $0, memberships: members[$0[0]] ?? [])
    }
    return organizations + FactTable("regions.tsv").rows.map(CountryGroup.init(region:))
  }()

  /// The group of this name, as its table writes it, or nil.
  package static subscript(name: String) -> CountryGroup? {
    all.first { $0.name == name }
  }

  private static func memberships() -> [Substring: [CountryGroup.Member]] {
    var members: [Substring: [CountryGroup.Member]] = [:]
    var group: Substring = ""
    var held: [CountryGroup.Member] = []
    FactTable.forEachRow(of: "memberships.tsv") { bytes, fields in
      func text(_ field: Int) -> Substring {
        Substring(decoding: bytes[fields[field]], as: UTF8.self)
      }
      guard fields.count == 5, let period = Period(text(2), text(3)) else { return }
      let name = text(0)
      if name != group {
        members[group, default: []] += held
        group = name
        held.removeAll(keepingCapacity: true)
      }
      held.append(
        CountryGroup.Member(countries: countries(text(1), since: period), held: period)
      )
    }
    members[group, default: []] += held
    return members
  }

  private static func countries(_ text: Substring, since held: Period) -> [Country.Code] {
    if text.utf8.count == 2 { return Country.Code(text).map { [$0] } ?? [] }
    let state = FormerStateTable.all.first { $0.key == text && $0.held.overlaps(held) }
    return state?.countries ?? []
  }
}
