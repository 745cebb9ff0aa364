internal import Atlas

extension Coverage {
  /// Each country with its roles, the claims that give them, and how often it is named.
  package static func entries(_ claims: [Claim], _ mentions: [PlaceMention]) -> [Entry] {
    var entries: [Entry] = []
    func update(_ code: Country.Code, _ change: (inout Entry) -> Void) {
      let known = entries.firstIndex { $0.country == code }
      if known == nil {
        entries.append(Entry(country: code, roles: [], basis: nil, claims: [], mentions: 0))
      }
      change(&entries[known ?? entries.count - 1])
    }
    for claim in claims {
      for place in claim.places {
        update(place.country) { entry in
          entry.add(claim, place.basis)
        }
      }
    }
    for mention in mentions {
      update(mention.country) { entry in
        entry.mentions += 1
        if entry.roles.last != .mentioned { entry.roles.append(.mentioned) }
      }
    }
    return entries.map(\.ordered).sorted { $0.country < $1.country }
  }
}

extension Coverage.Entry {
  fileprivate mutating func add(_ claim: Claim, _ basis: ClaimBasis) {
    if !roles.contains(claim.role) { roles.append(claim.role) }
    if claims.last != claim.id { claims.append(claim.id) }
    if basis == .stated || self.basis == nil { self.basis = basis }
  }

  /// The entry with its roles in their order.
  fileprivate var ordered: Coverage.Entry {
    var entry = self
    entry.roles = CoverageRole.allCases.filter(roles.contains)
    return entry
  }
}
