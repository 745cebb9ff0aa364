internal import Atlas

extension PlaceRule {
  /// Georgia is the state where the article is about that country's places and not about the other's.
  static let homograph = PlaceRule(name: "homograph") { index, context in
    let candidate = context.candidates[index]
    guard candidate.entry.kind == .homograph, let country = candidate.entry.countries.first else {
      return nil
    }
    guard context.evidence[country] == nil, candidate.entry.countries.count > 1 else {
      return .country(country)
    }
    let other = candidate.entry.countries[1]
    guard let found = context.evidence[other] else { return .country(country) }
    let isMost = found.mentions * 2 > context.evidence.mentions
    return .country(found.local > 0 || isMost ? other : country)
  }
}
