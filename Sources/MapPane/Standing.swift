package import Analysis
package import Atlas

/// What the article says of one country.
package struct Standing: Sendable, Equatable {
  /// A role the country has, and how it came to it.
  package struct Mark: Sendable, Equatable {
    /// One of the roles that the country has in the article.
    package var role: CoverageRole
    /// Stated where a claim names the country itself; nil where it is only mentioned.
    package var basis: ClaimBasis?
    /// The parts that are meant, where no claim means the whole country.
    package var parts: [String] = []
    /// Whether every claim that gives it says that it is planned, forecast or not certain.
    package var isHedged = false
  }

  /// The country that the article says it of.
  package let country: Country.Code
  /// One for each role, the most telling first; `mentioned` only where there is no other.
  package var marks: [Mark]
  /// The claims that are the evidence for the marks.
  package var claims: [Claim.ID]
  /// How often the article names it.
  package var mentions: Int

  init(supposed country: Country.Code) {
    self.country = country
    marks = []
    claims = []
    mentions = 0
  }

  init(_ entry: Coverage.Entry, claims: [Claim]) {
    country = entry.country
    self.claims = entry.claims
    mentions = entry.mentions
    marks = Self.marks(of: entry.country, entry.claims.map { Assertion(claims[$0.index]) })
  }

  /// The same as far as these claims have it; nil where nothing is left of it.
  func keeping(_ evidence: [MapRecord.Evidence]) -> Standing? {
    let about = evidence.filter { claims.contains($0.id) }
    if about.isEmpty, mentions == 0 { return nil }
    var standing = self
    standing.claims = about.map(\.id)
    standing.marks = Self.marks(of: country, about.map(Assertion.init))
    return standing
  }

  /// What marks are made of: a claim, wherever it is kept.
  private struct Assertion {
    let role: CoverageRole
    let places: [Claim.Place]
    let isHedged: Bool

    init(_ claim: Claim) {
      (role, places, isHedged) = (claim.role, claim.places, claim.isHedged)
    }

    init(_ claim: MapRecord.Evidence) {
      (role, places, isHedged) = (claim.role, claim.places, claim.isHedged)
    }
  }

  private static func marks(of country: Country.Code, _ claims: [Assertion]) -> [Mark] {
    let roles = CoverageRole.allCases.filter { role in claims.contains { $0.role == role } }
    if roles.isEmpty { return [Mark(role: .mentioned)] }
    return roles.map { role in mark(role, of: country, claims.filter { $0.role == role }) }
      .sorted { $0.role.rank < $1.role.rank }
  }

  private static func mark(
    _ role: CoverageRole,
    of country: Country.Code,
    _ claims: [Assertion]
  ) -> Mark {
    let places = claims.flatMap(\.places).filter { $0.country == country }
    let isStated = places.contains { $0.basis == .stated }
    let isWhole = places.contains { $0.part == nil }
    var parts: [String] = []
    for part in places.compactMap(\.part) where !parts.contains(part) { parts.append(part) }
    return Mark(
      role: role,
      basis: isStated ? .stated : .implied,
      parts: isWhole ? [] : parts,
      isHedged: claims.allSatisfy(\.isHedged)
    )
  }

  /// The most telling role.
  package var role: CoverageRole { marks.first?.role ?? .mentioned }

  /// Whether the country has this role, as no claim that gives it is certain.
  func isHedged(_ role: CoverageRole) -> Bool {
    marks.contains { $0.role == role && $0.isHedged }
  }

  /// Whether the country has this role.
  package func has(_ role: CoverageRole) -> Bool { marks.contains { $0.role == role } }
}

extension CoverageRole {
  /// What the legend and the list call it.
  package var word: String {
    switch self {
    case .covered: "covered"
    case .excluded: "not covered"
    case .host: "hosts"
    case .threat: "threat"
    case .mentioned: "mentioned"
    }
  }

  /// The same of what is planned, forecast or not certain.
  var hedgedWord: String {
    switch self {
    case .covered: "would be covered"
    case .excluded: "would not be covered"
    case .host: "would host"
    case .threat: "would be a threat"
    case .mentioned: word
    }
  }
}
