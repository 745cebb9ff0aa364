internal import Atlas

extension PlaceRule {
  /// Where nothing else is known a name stands for the likeliest of its countries.
  static let likeliest = PlaceRule(name: "likeliest") { index, context in
    let candidate = context.candidates[index]
    return candidate.entry.isLocal ? nil : context.likeliest(candidate)
  }
}

extension PlaceContext {
  /// The first of a candidate's countries that the article speaks of, else its first.
  func likeliest(_ candidate: PlaceCandidate) -> PlaceVerdict {
    guard let first = candidate.entry.countries.first else { return .nothing }
    guard candidate.entry.isLocal, evidence[first] == nil else { return .country(first) }
    let supported = candidate.entry.countries.first { evidence[$0] != nil }
    return .country(supported ?? first)
  }
}
