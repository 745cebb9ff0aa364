internal import Analysis
internal import Atlas

/// The countries that the claims of an article name themselves, by role and by who says so.
struct ClaimedCountries {
  private var byRole: [CoverageRole: Set<Country.Code>] = [:]
  private var bySpeaker: [Statement: Set<Country.Code>] = [:]

  private struct Statement: Hashable {
    let role: CoverageRole
    let speaker: Actor.ID?
  }

  /// Takes in the countries a claim names.
  mutating func add(_ places: [Claim.Place], as role: CoverageRole, by speaker: Actor.ID?) {
    for place in places {
      byRole[role, default: []].insert(place.country)
      bySpeaker[Statement(role: role, speaker: speaker), default: []].insert(place.country)
    }
  }

  /// The countries that have the role, whoever says so.
  subscript(role: CoverageRole) -> Set<Country.Code> { byRole[role] ?? [] }

  /// The countries that have the role as the speaker has it.
  subscript(role: CoverageRole, by speaker: Actor.ID?) -> Set<Country.Code> {
    bySpeaker[Statement(role: role, speaker: speaker)] ?? []
  }
}
