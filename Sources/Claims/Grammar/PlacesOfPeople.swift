internal import Articles
internal import Atlas
internal import Language
internal import Places
internal import Text

extension PlacePhrase {
  /// Whether the list begins with people, not with a country.
  func isOfPeople(in reader: ClaimReader) -> Bool {
    guard let first = items.first else { return false }
    return tokens.lowerBound + 1 < first.name.lowerBound
      || reader.finding(at: tokens.lowerBound)?.kind == .demonym
  }

  /// Whether the list is one of people, or of a country's people by their name.
  func isPeople(in reader: ClaimReader) -> Bool {
    guard let first = items.first else { return false }
    return isOfPeople(in: reader) || reader.finding(at: first.name.lowerBound)?.kind == .demonym
      || reader.has(.people, at: tokens.upperBound - 1)
  }

  /// Whether the list is of something that is in the countries and is neither people nor land: "the fruit in
  /// Chile".
  func isOfStuff(in reader: ClaimReader) -> Bool {
    guard isOfPeople(in: reader), let first = items.first else { return false }
    return !Range(from: tokens.lowerBound, to: first.name.lowerBound).contains {
      reader.has([.people, .territory, .part, .member, .coverer, .peoplePronoun], at: $0)
        || reader.finding(at: $0) != nil
    }
  }

  /// Whether the list is one of things that are in the countries: "offices in Warsaw".
  func isOfThings(in reader: ClaimReader) -> Bool {
    guard let first = items.first, tokens.lowerBound < first.name.lowerBound else {
      return false
    }
    return Range(from: tokens.lowerBound, to: first.name.lowerBound).contains { index in
      reader.tag(index) == .pluralNoun
        && !reader.has([.people, .territory, .part, .member], at: index)
    }
  }

  /// Whether only the public of one country is meant, as papers call their own: "Americans".
  func isPublic(in reader: ClaimReader) -> Bool {
    guard items.count == 1, exceptions.isEmpty, let item = items.first,
      item.country != nil, let kind = reader.finding(at: item.name.lowerBound)?.kind
    else { return false }
    return kind == .demonym || kind == .adjective && reader.has(.people, at: tokens.upperBound - 1)
  }
}
