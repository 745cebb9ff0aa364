internal import Analysis
internal import Atlas
internal import Text

extension PlaceRule {
  /// Where nothing else is known a name stands for the likeliest of its countries.
  static let likeliest = PlaceRule(name: "likeliest") { index, context in
    let candidate = context.candidates[index]
    return candidate.entry.isLocal ? nil : context.likeliest(candidate)
  }
}

extension PlaceContext {
  /// The country of the same name elsewhere in the article, else the first of a candidate's countries,
  /// unless the article speaks of places of another one.
  func likeliest(_ candidate: PlaceCandidate) -> PlaceVerdict {
    guard let first = candidate.entry.countries.first else { return .nothing }
    guard candidate.entry.form != .adjective, evidence[first] == nil else {
      return .country(first)
    }
    if let settled = settled[hash: candidate.match.key] { return .country(settled) }
    guard candidate.entry.isTown || candidate.entry.isLocal else { return .country(first) }
    return .country(atHome(candidate, instead: first) ?? first)
  }

  /// The country the article is about where it has a place of the name, or may well have one.
  private func atHome(
    _ candidate: PlaceCandidate,
    instead first: Country.Code
  ) -> Country.Code? {
    let others = candidate.entry.countries.dropFirst()
    if candidate.entry.kind == .city || candidate.entry.kind == .capital {
      guard let home = evidence.home, own.contains(hash: candidate.match.key) else { return nil }
      return others.contains(home) ? home : nil
    }
    if let other = others.first(where: { evidence[$0]?.isSteady == true }) { return other }
    guard let home = evidence.home, candidate.entry.kind == .town,
      Self.sharing.contains(Word(home.description)), Self.sharing.contains(Word(first.description))
    else { return nil }
    return home
  }

  private static let sharing = WordKind.sharedNames.words
}
