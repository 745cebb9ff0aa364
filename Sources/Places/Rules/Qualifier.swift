internal import Analysis
internal import Articles
internal import Atlas
internal import Language
internal import Text

extension PlaceRule {
  /// "Lebanon, Pennsylvania" lies in the United States: the wider name settles the narrower one.
  static let qualifier = PlaceRule(name: "qualifier") { index, context in
    let candidate = context.candidates[index]
    if let wider = context.wider(than: index) {
      if let country = context.shared(candidate, wider) { return .country(country) }
      if context.isAddress(candidate, wider) {
        return wider.entry.countries.first.map { .country($0) }
      }
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

  /// Whether a province after a comma says where a place lies that no table knows there, and is not the
  /// next of a list: "Jordan, Minnesota", but not "Jordan, Kurdistan and Iran".
  fileprivate func isAddress(_ narrow: PlaceCandidate, _ wide: PlaceCandidate) -> Bool {
    guard wide.entry.kind == .region, !wide.entry.isDoubtful, !wide.entry.isPersonal,
      narrow.entry.form != .adjective, narrow.entry.kind != .region,
      let country = wide.entry.countries.first,
      Self.sharing.contains(Word(country.description))
    else { return false }
    if isAbbreviated(wide) { return true }
    if let before = before(narrow), joins(before) { return false }
    guard let after = after(wide) else { return true }
    return !joins(after) || tokens[after].kind == .comma && !goesOn(after)
  }

  /// Whether it is written short, as provinces are in addresses: Ky., CA.
  private func isAbbreviated(_ candidate: PlaceCandidate) -> Bool {
    let span = candidate.match.span
    return span.count == 2 || article.utf8[span.upper - 1] == 0x2e
  }

  private func joins(_ token: Int) -> Bool {
    tokens[token].kind == .comma || tagging.tags[token] == .conjunction
  }

  /// Whether a name or "and" follows the comma, as in a list.
  private func goesOn(_ comma: Int) -> Bool {
    guard comma + 1 < tokens.count else { return false }
    return isName(comma + 1) || tagging.tags[comma + 1] == .conjunction
  }

  private static let sharing = WordKind.sharedNames.words
}
