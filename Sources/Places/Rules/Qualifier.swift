internal import Analysis
internal import Atlas
internal import Text

extension PlaceRule {
  /// "Lebanon, Pennsylvania" lies in the United States: the wider name settles the narrower one.
  static let qualifier = PlaceRule(name: "qualifier") { index, context in
    let candidate = context.candidates[index]
    if let wider = context.wider(than: index) {
      if let country = context.shared(candidate, wider) { return .country(country) }
    }
    if let narrower = context.narrower(than: index), candidate.entry.kind == .homograph,
      let country = narrower.verdict?.country
    {
      return candidate.entry.countries.contains(country) ? .country(country) : nil
    }
    return nil
  }
}

extension PlaceContext {
  /// The candidate after the comma that follows.
  fileprivate func wider(than index: Int) -> PlaceCandidate? {
    let comma = candidates[index].tokens.upperBound
    guard comma + 1 < sentence(of: candidates[index]).upperBound, tokens[comma].kind == .comma
    else { return nil }
    return candidate(beginningAt: comma + 1, after: index)
  }

  fileprivate func narrower(than index: Int) -> PlaceCandidate? {
    let comma = candidates[index].tokens.lowerBound - 1
    guard comma > sentence(of: candidates[index]).lowerBound, tokens[comma].kind == .comma else {
      return nil
    }
    return candidate(endingAt: comma, before: index)
  }

  /// The country in which the first name can lie within the second.
  fileprivate func shared(_ narrow: PlaceCandidate, _ wide: PlaceCandidate) -> Country.Code? {
    let isWide = wide.entry.kind == .region || wide.entry.isOfCountry
    guard isWide, wide.entry.form == .name, let first = narrow.entry.countries.first else {
      return nil
    }
    if narrow.entry.kind == .name || narrow.entry.kind == .homograph {
      guard wide.entry.kind == .region, !wide.entry.isDoubtful else { return nil }
    }
    let common = wide.entry.countries.filter(narrow.entry.countries.contains)
    return common.contains(first) ? first : common.first
  }
}
