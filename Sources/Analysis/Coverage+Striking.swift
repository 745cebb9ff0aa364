internal import Atlas
internal import Text

extension Coverage {
  /// The same without what a person has struck out of it, which is noted; what is left of the claims is
  /// numbered anew.
  func striking(_ corrections: [Correction], _ mentions: [PlaceMention]) -> Coverage {
    var coverage = self
    coverage.claims = []
    var numbers: [Claim.ID: Claim.ID] = [:]
    for claim in claims {
      let places = claim.places.filter { place in
        !corrections.contains { $0.strikes(place.country, of: claim) }
      }
      if places.count < claim.places.count {
        let gone = claim.places.filter { !places.contains($0) }
        coverage.struck.append(claim.numbered(claim.id, of: gone))
      }
      if places.isEmpty { continue }
      let number = Claim.ID(coverage.claims.count)
      numbers[claim.id] = number
      coverage.claims.append(claim.numbered(number, of: places))
    }
    if coverage.struck.isEmpty { return self }
    coverage.countries = Self.entries(coverage.claims, mentions)
    coverage.subjects = subjects.compactMap { subject in
      let own = subject.claims.compactMap { numbers[$0] }
      return own.isEmpty ? nil : Subject(name: subject.name, claims: own)
    }
    if coverage.subjects.count < 2 {
      coverage.subject = coverage.subjects.first?.name ?? subject
      coverage.subjects = []
    }
    if coverage.claims.isEmpty { coverage.subject = nil }
    return coverage
  }
}

extension Correction {
  /// Whether it strikes a country out of a claim.
  fileprivate func strikes(_ country: Country.Code, of claim: Claim) -> Bool {
    switch change {
    case .noClaim(let role): role == claim.role && span.overlaps(claim.span)
    case .noRole(let role, let other): role == claim.role && other == country
    case .speaker, .noQuotation, .named: false
    }
  }
}

extension Claim {
  /// The same under another number and of some of its places.
  fileprivate func numbered(_ id: ID, of places: [Place]) -> Claim {
    Claim(
      id: id,
      role: role,
      span: span,
      isHedged: isHedged,
      speaker: speaker,
      places: places,
      group: group
    )
  }
}
