internal import Analysis
internal import Atlas

/// A name of the gazetteer found in the text, which may yet name something else.
struct PlaceCandidate {
  let match: Gazetteer.Match
  /// The index of its sentence.
  let sentence: Int
  /// Whether capitals say nothing there, as in a headline.
  let isInHeadline: Bool
  var verdict: PlaceVerdict?

  var tokens: Range<Int> { match.tokens }
  var entry: GazetteerEntry { match.entry }
}

/// What a rule makes of a candidate.
enum PlaceVerdict: Equatable {
  case country(Country.Code)
  /// It names no country, town or people here.
  case nothing

  var country: Country.Code? {
    if case .country(let code) = self { code } else { nil }
  }
}

extension GazetteerEntry {
  /// Whether it names a country in any form: by name, adjective, people, capital or government.
  var isOfCountry: Bool {
    switch kind {
    case .name, .adjective, .demonym, .capital, .metonym, .homograph: true
    default: false
    }
  }

  /// Whether it names a part of a country, or no more than a small capital that people are called after.
  var isLocal: Bool {
    kind == .region || kind == .town || kind == .city
      || kind == .capital && isDoubtful && isPersonal
  }

  /// Whether it names a town, be it a capital.
  var isTown: Bool { kind == .town || kind == .city || kind == .capital }

  /// Whether it can stand for one country only and for nothing else.
  var isUnmistakable: Bool {
    !isDoubtful && !isOrdinary && !isPersonal && kind != .homograph
      && (kind != .capital && !isLocal || countries.count == 1)
  }

  /// How a mention of it names its country.
  var form: PlaceMention.Form {
    switch kind {
    case .adjective, .demonym: .adjective
    case .capital: .capital
    case .metonym: .metonym
    default: .name
    }
  }
}
