internal import Articles
internal import Atlas
internal import Language
internal import Places
internal import Text

/// Reads single countries, their people and their parts.
struct CountryParser {
  let reader: ClaimReader
  let lists: PlaceListParser

  /// "Citizens of Spain and Italy", "goods in transit to Malta": they stand for the countries.
  func peoples(_ head: ElementHead, from start: Int) -> PlacePhrase? {
    guard !reader.has([.cover, .reach, .strike, .apply, .exclude, .leave], at: head.end),
      let preposition = preposition(after: head.end),
      var phrase = lists.list(from: preposition + 1)
    else { return nil }
    if reader.isWord("from", at: preposition),
      reader.isWord("in", at: phrase.tokens.upperBound),
      let place = lists.list(from: phrase.tokens.upperBound + 1)
    {
      phrase = place
    }
    phrase.tokens = Range(from: start, to: phrase.tokens.upperBound)
    phrase.isDenied = phrase.isDenied || head.isDenied
    return phrase
  }

  /// The preposition after a noun of people or goods, with what stands between: "living in".
  private func preposition(after start: Int) -> Int? {
    var index = start
    var noun: Int?
    while index < start + 9 {
      if noun != nil, reader.has(.produced, at: index), isRecalled {
        return nil
      }
      if let noun, noun + 1 == index, reader.has(.peopleVerb, at: index),
        reader.finding(at: index + 1) != nil
      {
        return index
      }
      if index > start, reader.finding(at: index) != nil || reader.has(.widen, at: index) {
        return nil
      }
      if reader.isWord("for", at: index),
        !reader.has(.bound, at: index - 1)
      {
        return nil
      }
      if reader.has(.afterPeople, at: index), noun != nil {
        if reader.nouns.isOfArrivals(to: index) { return nil }
        if reader.has(.bindsThing, at: index), lists.element(at: index + 1) == nil {
          index += 1
          continue
        }
        guard reader.isWord("in", at: index), reader.isWord("transit", at: index + 1) else {
          return index
        }
        index += 2
        continue
      }
      let isPlural =
        reader.tag(index) == .pluralNoun || isOpeningNoun(index)
        || reader.has([.people, .territory], at: index)
        || reader.has(.peoplePronoun, at: index)
        || index == reader.sentence.lowerBound && reader.tag(index).isNominal
          && reader.finding(at: index) == nil
      if isPlural || isStuff(index) {
        noun = index
      }
      let goesOn =
        isPlural || isStuff(index) || reader.tag(index) == .adjective || reader.tag(index) == .noun
        || isCountOfPeople(index) || noun != nil && isParticiple(index)
        || reader.has(.peopleLink, at: index)
        || reader.tag(index) == .gerund && index == start && reader.tag(index + 1).isNominal
      guard goesOn else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether the sentence is of goods that are called back, wherever they were made.
  private var isRecalled: Bool {
    reader.sentence.contains { reader.has(.recallWord, at: $0) }
  }

  /// Whether a participle stands after the noun: "units supplied to".
  private func isParticiple(_ index: Int) -> Bool {
    reader.tag(index) == .participle
      || reader.tag(index) == .pastVerb && reader.tagging.entries[index].canBeParticiple
        && reader.tagging.entries[index].cueLemma == 0
        && reader.has(.afterPeople, at: index + 1)
  }

  /// Whether a number of people is counted: "40 officials", "two million pupils".
  private func isCountOfPeople(_ index: Int) -> Bool {
    reader.tag(index) == .number
      && (reader.has(.people, at: index + 1)
        || reader.tag(index + 1) == .number && reader.has(.people, at: index + 2))
  }

  /// Whether a word that begins the sentence and is tagged a verb is the noun of what is sold: "Pumps sold in".
  private func isOpeningNoun(_ index: Int) -> Bool {
    index == reader.sentence.lowerBound && reader.tag(index).isMainVerb
      && reader.has(.soldAfter, at: index + 1)
  }

  /// Whether a noun of stuff stands before "from": "steel from Brazil".
  private func isStuff(_ index: Int) -> Bool {
    reader.sentence.contains(index)
      && (reader.tag(index) == .noun
        || reader.tag(index).isNominal && index == reader.sentence.lowerBound
        || reader.tagging.entries[index].canBeNoun)
      && reader.isWord("from", at: index + 1)
  }

  /// A single country, or adjectives before a noun of its people or territory.
  func country(_ head: ElementHead, from start: Int) -> PlacePhrase? {
    guard let finding = reader.finding(at: head.end), case .country(let named) = finding.target
    else { return nil }
    if finding.kind == .adjective { return adjectives(head, from: start) }
    guard let tail = tail(after: finding) else { return nil }
    let code = islands(named, finding) ?? named
    let isWhole = head.quantifier == nil || head.quantifier == "all" || head.isDenied
    var part = head.part ?? tail.part ?? (isWhole ? nil : head.quantifier)
    let isLocal = finding.kind == .region || finding.kind == .town || finding.kind == .capital
    if isLocal { part = part ?? String(reader.article[finding.span]) }
    let item = PlaceItem(
      target: .country(code, part: part),
      name: finding.tokens,
      isLocal: isLocal,
      isCapital: finding.kind == .capital
    )
    return PlacePhrase(
      items: [item],
      isDenied: head.isDenied,
      tokens: Range(from: start, to: isLocal ? pastCountry(code, from: tail.end) : tail.end)
    )
  }

  /// The token after the country that is named behind one of its towns: "Arica in Chile".
  private func pastCountry(_ code: Country.Code, from end: Int) -> Int {
    guard reader.isWord("in", at: end), let finding = reader.finding(at: end + 1),
      case .country(code) = finding.target
    else { return end }
    return finding.tokens.upperBound
  }

  /// The first of two whose noun is said once: "the American and British Virgin Islands".
  private func islands(_ code: Country.Code, _ finding: PlaceFinding) -> Country.Code? {
    let next = finding.tokens.upperBound
    guard reader.has(.joins, at: next), let second = reader.finding(at: next + 1),
      let noun = second.tokens.dropFirst().first
    else { return nil }
    let shared = reader.article.span(ofTokens: noun..<second.tokens.upperBound)
    return CountryTable.all.first { $0.code != code && $0.name == "US " + reader.article[shared] }?
      .code
  }

  /// "The American island of Guam", "the landlocked kingdom of Bhutan": the name stands in apposition.
  func named(_ head: ElementHead, from start: Int) -> PlacePhrase? {
    let noun = (head.end..<head.end + 4).first {
      reader.has(.placeNoun, at: $0) && reader.isWord("of", at: $0 + 1)
    }
    guard let index = noun, (head.end..<index).allSatisfy(isEpithet),
      let finding = reader.findings.finding(at: index + 2), case .country = finding.target,
      var phrase = country(ElementHead(reader, from: index + 2), from: index + 2)
    else { return nil }
    phrase.tokens = Range(from: start, to: phrase.tokens.upperBound)
    phrase.isDenied = head.isDenied
    return phrase
  }

  /// Whether the token may stand before a name as an adjective: Italian, little.
  private func isEpithet(_ index: Int) -> Bool {
    let kind = reader.findings.finding(at: index)?.kind
    return kind == .adjective || kind == .groupAdjective
      || kind == nil && reader.tag(index).canPremodify
  }

  /// What follows a country's name and belongs to it; nil where the name only modifies a noun.
  private func tail(after finding: PlaceFinding) -> (end: Int, part: String?)? {
    var end = finding.tokens.upperBound
    guard reader.tag(end) == .possessive else {
      if finding.kind == .name, reader.has(.bearer, at: end) { return (end + 1, nil) }
      let isModifier =
        (reader.tag(end) == .noun || reader.tag(end) == .pluralNoun) && !isVerbLike(end)
        && finding.kind != .demonym
        || reader.tag(end) == .properNoun && reader.finding(at: end) == nil && !isVerbLike(end)
      if isModifier { return nil }
      if reader.isWord(["itself", "proper"], at: end) { end += 1 }
      if reader.isWord("in", at: end), reader.isWord("the", at: end + 1),
        reader.has([.direction, .part], at: end + 2)
      {
        end += 3
      }
      return (end, nil)
    }
    end += 1
    while reader.tag(end) == .adjective || reader.tag(end) == .properNoun
      || reader.has(.direction, at: end)
      || reader.tag(end) == .noun && reader.has([.territory, .people], at: end + 1)
    {
      end += 1
    }
    guard reader.has([.part, .territory, .people], at: end) else { return nil }
    let words = reader.article.span(
      ofTokens: Range(from: finding.tokens.upperBound + 1, to: end + 1)
    )
    let isPart = reader.has(.part, at: end) || end > finding.tokens.upperBound + 1
    return (end + 1, isPart ? String(reader.article[words]) : nil)
  }

  /// Whether a word that is tagged a noun is a verb of claims: "Malta hosts a radar".
  private func isVerbLike(_ index: Int) -> Bool {
    reader.has([.cover, .reach, .host, .stay, .leave, .exclude], at: index)
      && reader.tag(index + 1) != .mark
  }

  /// "Polish and Czech citizens", "Greek territory".
  private func adjectives(_ head: ElementHead, from start: Int) -> PlacePhrase? {
    var items: [PlaceItem] = []
    var index = head.end
    while let finding = reader.finding(at: index), finding.kind == .adjective,
      case .country(let code) = finding.target
    {
      items.append(PlaceItem(target: .country(code, part: head.part), name: finding.tokens))
      index = finding.tokens.upperBound
      if let next = lists.separator(at: index), reader.finding(at: next.end)?.kind == .adjective {
        index = next.end
      }
    }
    while reader.tag(index) == .adjective
      || reader.tag(index) == .noun
        && reader.has([.people, .territory], at: index + 1)
    {
      index += 1
    }
    guard reader.has([.people, .territory], at: index) else { return nil }
    return PlacePhrase(
      items: items,
      isDenied: head.isDenied,
      tokens: Range(from: start, to: index + 1)
    )
  }
}
