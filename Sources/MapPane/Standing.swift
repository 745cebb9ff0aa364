package import Analysis
package import Atlas

/// What the article says of one country.
package struct Standing: Sendable, Equatable {
  /// A role the country has, and how it came to it.
  package struct Mark: Sendable, Equatable {
    package var role: CoverageRole
    package var basis: ClaimBasis?
    /// The parts that are meant, where no claim means the whole country.
    package var parts: [String]
  }

  package let country: Country.Code
  /// One for each role, the most telling first; `mentioned` only where there is no other.
  package var marks: [Mark]
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
    let about = entry.claims.map { claims[$0.index] }
    let telling = entry.roles.filter { $0 != .mentioned }
    marks = (telling.isEmpty ? [.mentioned] : telling).map { Self.mark($0, entry, about) }
    marks.sort { $0.role.rank < $1.role.rank }
  }

  private static func mark(
    _ role: CoverageRole,
    _ entry: Coverage.Entry,
    _ claims: [Claim]
  ) -> Mark {
    let places = claims.filter { $0.role == role }.flatMap(\.places)
      .filter { $0.country == entry.country }
    let isStated = places.contains { $0.basis == .stated }
    let isWhole = places.contains { $0.part == nil }
    var parts: [String] = []
    for part in places.compactMap(\.part) where !parts.contains(part) { parts.append(part) }
    return Mark(
      role: role,
      basis: places.isEmpty ? entry.basis : isStated ? .stated : .implied,
      parts: isWhole ? [] : parts
    )
  }

  /// The most telling role.
  package var role: CoverageRole { marks.first?.role ?? .mentioned }

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
}
