/// What a claim says of a country, or that the article merely names it.
public enum CoverageRole: String, Sendable, CaseIterable {
  case covered, excluded, host, threat, mentioned

  /// The place of the role among all, the most telling first: it decides fills and labels.
  package var rank: Int {
    switch self {
    case .excluded: 0
    case .host: 1
    case .threat: 2
    case .covered: 3
    case .mentioned: 4
    }
  }
}
