internal import Analysis
internal import Atlas
internal import Text

/// The claims that count by themselves, ready to be asked what they say of the doubtful ones.
struct FirmClaims {
  private var roles: [CoverageRole] = []
  /// The lists of countries that have a role, by each of the countries in them.
  private var lists: [Naming: Set<Set<Country.Code>>] = [:]
  private let anchors: [Int]

  private struct Naming: Hashable {
    let role: CoverageRole
    let country: Country.Code
  }

  var isEmpty: Bool { anchors.isEmpty }

  init(_ drafts: [ClaimDraft]) {
    anchors = drafts.map(\.anchor).sorted()
    for draft in drafts where draft.opposite != nil {
      if !roles.contains(draft.role) { roles.append(draft.role) }
      let named = Set(draft.phrase.items.compactMap(\.country))
      for country in named {
        lists[Naming(role: draft.role, country: country), default: []].insert(named)
      }
    }
  }

  /// Whether one of them says the opposite of all countries that a claim names.
  func contradict(_ draft: ClaimDraft) -> Bool {
    guard let opposite = draft.opposite, roles.contains(opposite) else { return false }
    let named = Set(draft.phrase.items.compactMap { $0.isLocal ? $0.anywhere : $0.country })
    guard draft.phrase.items.allSatisfy({ $0.country != nil || $0.isLocal }) else { return false }
    guard let country = named.min() else { return true }
    return lists[Naming(role: opposite, country: country)]?.contains { $0.isSuperset(of: named) }
      ?? false
  }

  /// Whether one of them stands less than so many tokens from a claim.
  func stand(within distance: Int, of draft: ClaimDraft) -> Bool {
    let next = anchors.partitioningIndex { $0 > draft.anchor - distance }
    return next < anchors.count && anchors[next] < draft.anchor + distance
  }
}
