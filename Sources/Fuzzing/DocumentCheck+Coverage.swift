extension DocumentCheck {
  private typealias Evidence = (claims: Set<Int>, roles: Set<String>, isStated: Bool)

  /// Expects claims within the text, and countries whose roles follow from them.
  mutating func checkCoverage() {
    let coverage = document.coverage
    expect((coverage.subject == nil) == coverage.claims.isEmpty, "a subject without claims or none")
    expect(isCounted(coverage.claims.map(\.id)), "numbers of claims")
    var evidence: [String: Evidence] = [:]
    for claim in coverage.claims {
      expect(isInText(claim.start, claim.end), "a claim outside the text")
      expect(!claim.countries.isEmpty, "a claim without countries")
      let codes = claim.countries.map(\.country)
      expect(Set(codes).count == codes.count, "a country twice in a claim")
      if let speaker = claim.speaker { expect(isActor(speaker), "speaker of a claim") }
      for place in claim.countries {
        var known = evidence[place.country] ?? ([], [], false)
        known.claims.insert(claim.id)
        known.roles.insert(claim.role)
        known.isStated = known.isStated || place.basis == "stated"
        evidence[place.country] = known
      }
    }
    checkEntries(evidence)
    checkSubjects()
  }

  private mutating func checkSubjects() {
    let subjects = document.coverage.subjects
    if subjects.isEmpty { return }
    expect(subjects.count > 1, "one subject among several")
    expect(subjects.allSatisfy { !$0.name.isEmpty }, "a subject without a name")
    let claims = subjects.flatMap(\.claims).sorted()
    expect(claims == document.coverage.claims.map(\.id), "claims of the subjects")
  }

  private mutating func checkEntries(_ evidence: [String: Evidence]) {
    var counts: [String: Int] = [:]
    for place in document.places { counts[place.country, default: 0] += 1 }
    let entries = document.coverage.countries
    let codes = entries.map(\.country)
    expect(zip(codes, codes.dropFirst()).allSatisfy { $0 < $1 }, "order of countries")
    expect(Set(codes) == Set(counts.keys).union(evidence.keys), "countries without an entry")
    for entry in entries {
      let known = evidence[entry.country] ?? ([], [], false)
      expect(entry.claims == known.claims.sorted(), "claims of a country")
      expect(Set(entry.roles).subtracting(["mentioned"]) == known.roles, "roles of a country")
      let basis = known.claims.isEmpty ? nil : known.isStated ? "stated" : "implied"
      expect(entry.basis == basis, "basis of a country")
      expect(entry.mentions == counts[entry.country] ?? 0, "mentions of a country")
      expect(entry.roles.contains("mentioned") == (entry.mentions > 0), "a country mentioned")
    }
  }
}
