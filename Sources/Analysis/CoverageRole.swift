/// What a claim says of a country, or that the article merely names it.
public enum CoverageRole: String, Sendable, CaseIterable {
  case covered, excluded, host, threat, mentioned
}
