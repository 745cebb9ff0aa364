internal import Atlas

/// What the unmistakable names of an article say, country by country.
struct CountryEvidence {
  private var all: [(country: Country.Code, evidence: PlaceEvidence)] = []

  var isEmpty: Bool { all.isEmpty }

  /// How many names there are.
  var mentions: Int { all.reduce(0) { $0 + $1.evidence.mentions } }

  /// The country whose provinces and towns the article is about, if it is about any.
  var home: Country.Code? {
    guard let most = all.max(by: { $0.evidence.mentions < $1.evidence.mentions }),
      most.evidence.local > 0, most.evidence.isSteady, most.evidence.mentions * 2 > mentions
    else { return nil }
    return most.country
  }

  /// What speaks for the country, if anything does.
  subscript(country: Country.Code) -> PlaceEvidence? {
    for found in all where found.country == country { return found.evidence }
    return nil
  }

  /// Counts a name that speaks for a country.
  mutating func count(_ candidate: PlaceCandidate, for country: Country.Code) {
    let known = all.firstIndex { $0.country == country }
    if known == nil { all.append((country, PlaceEvidence())) }
    all[known ?? all.count - 1].evidence.count(candidate)
  }
}

/// The unmistakable names that speak for a country.
struct PlaceEvidence {
  var mentions = 0
  /// How many of them are provinces and towns.
  var local = 0
  /// How many of them are mere towns.
  private var towns = 0
  /// The first name that speaks for it, and whether another one does.
  var name: UInt64?
  var isNamedOtherwise = false

  /// Whether a name other than this one speaks for it.
  func isNamed(otherThan key: UInt64) -> Bool { isNamedOtherwise || name != nil && name != key }

  /// Whether more than a single town speaks for it.
  var isSteady: Bool { isNamedOtherwise || mentions > towns }

  /// Counts a name.
  fileprivate mutating func count(_ candidate: PlaceCandidate) {
    mentions += 1
    if candidate.entry.isLocal { local += 1 }
    if candidate.entry.kind == .town || candidate.entry.kind == .city { towns += 1 }
    if name == nil { name = candidate.match.key }
    if name != candidate.match.key { isNamedOtherwise = true }
  }
}
