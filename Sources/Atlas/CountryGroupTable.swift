internal import Assets
package import Text

/// The organizations of `groups.tsv` and `memberships.tsv` and the regions of `regions.tsv`.
package enum CountryGroupTable {
  /// All groups, organizations first, each in the order of its table.
  package static let all: [CountryGroup] = {
    let members = memberships()
    let organizations = FactTable("groups.tsv").map { row in
      CountryGroup(
        organization: row,
        memberships: members.filter { $0.group.elementsEqual(row[0]) }.flatMap(\.members)
      )
    }
    return organizations + FactTable("regions.tsv").map(CountryGroup.init(region:))
  }()

  /// The words with which their names and adjectives begin.
  package static var openings: [Word] {
    var words: [Word] = []
    for row in Array(FactTable("groups.tsv")) + Array(FactTable("regions.tsv")) {
      for field in 0..<3 {
        for name in row[field].pieces(partedBy: 0x7c) {
          words.append(Word(name.part(0, name.firstIndex(of: 0x20) ?? name.endIndex)))
        }
      }
    }
    return words
  }

  /// The group of this name, as its table writes it, or nil.
  package static subscript(name: String) -> CountryGroup? {
    all.first { $0.name == name }
  }

  /// The rows of `memberships.tsv`, those of a group that stand together in one element.
  private static func memberships() -> [(group: AssetBytes, members: [CountryGroup.Member])] {
    var runs: [(group: AssetBytes, members: [CountryGroup.Member])] = []
    for row in FactTable("memberships.tsv") {
      guard let held = Period(row[2], row[3]) else { continue }
      let member = CountryGroup.Member(countries: countries(row[1], since: held), held: held)
      if runs.last?.group.elementsEqual(row[0]) == true {
        runs[runs.count - 1].members.append(member)
      } else {
        runs.append((row[0], [member]))
      }
    }
    return runs
  }

  private static func countries(_ text: AssetBytes, since held: Period) -> [Country.Code] {
    if text.count == 2 { return Country.Code(text).map { [$0] } ?? [] }
    let key = text.text
    let state = FormerStateTable.all.first { $0.key == key && $0.held.overlaps(held) }
    return state?.countries ?? []
  }
}
