internal import Text

extension PlaceRule {
  /// After "Michael Jordan" a bare Jordan is the player, unless something speaks for the country.
  static let borneName = PlaceRule(name: "borne-name") { index, context in
    let candidate = context.candidates[index]
    guard context.borne.contains(hash: candidate.match.key), !context.isLocated(candidate) else {
      return nil
    }
    let speaksFor = candidate.entry.countries.contains { context.evidence[$0] != nil }
    return speaksFor && candidate.entry.isOfCountry ? nil : .nothing
  }
}
