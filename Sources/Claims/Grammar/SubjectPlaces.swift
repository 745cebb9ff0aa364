internal import Places
internal import Text
internal import Language
internal import Articles
internal import Atlas

/// The places of which a verb of a sentence says something: its subject.
struct SubjectPlaces {
  let reader: ClaimReader

  /// The places of which a verb group that begins at a token says something: its subject.
  ///
  /// There are none where that is a weapon or a single person who comes from them: "missiles from Chile hit",
  /// "a striker from Ghana was".
  func places(endingAt start: Int) -> PlacePhrase? {
    guard reader.isPlaced(before: start), let phrase = found(endingAt: start) else { return nil }
    let first = phrase.items.first?.name.lowerBound ?? phrase.tokens.lowerBound
    let isOfWeapons = Range(from: phrase.tokens.lowerBound, to: first).contains {
      reader.has(.weapon, at: $0)
    }
    let isOfPerson = Range(from: phrase.tokens.lowerBound, to: first).contains {
      reader.tag($0) == .noun && reader.tagging.entries[$0].isPersonNoun
        && !reader.has(.people, at: $0)
    }
    return isOfWeapons || isOfPerson || isSomeOfGroup(phrase, before: start) ? nil : phrase
  }

  /// Whether a relative clause tells which members of a group are meant: "the members that stay outside".
  private func isSomeOfGroup(_ phrase: PlacePhrase, before start: Int) -> Bool {
    let end = phrase.tokens.upperBound
    return phrase.items.contains(where: \.isGroup) && phrase.exceptions.isEmpty
      && Range(from: end, to: min(start, end + 3)).contains {
        reader.has(.relativeOfMember, at: $0)
      }
      && !reader.isKind(.comma, at: end)
  }

  private func found(endingAt start: Int) -> PlacePhrase? {
    var end = start
    var comma: Int?
    while reader.isKind(.comma, at: end - 1) || reader.tag(end - 1) == .adverb
      || reader.has(.beforeVerb, at: end - 1)
    {
      end -= 1
      if comma == nil, reader.isKind(.comma, at: end) { comma = end }
    }
    if reader.isWord("what", at: end - 1) { return nil }
    if let found = sayers(endingAt: end) ?? named(by: end - 1) { return found }
    if let comma, let found = beforeInsertion(endingAt: comma) { return found }
    return adjacent(to: end) ?? opening(start) ?? firstToDo(start) ?? beforeRestriction(start)
  }

  /// "Peru said that it would", "Malta and Spain said they would": those who say it of themselves.
  private func sayers(endingAt end: Int) -> PlacePhrase? {
    guard reader.has(.thingSubject, at: end - 1) else { return nil }
    let reach =
      reader.tag(end - 2) == .that ? end - Self.longestReport..<end - 2 : end - 2..<end - 1
    let cue = reach.last {
      reader.sentence.contains($0) && reader.tagging.entries[$0].cueLemma != 0
        && reader.tag($0).isFinite
    }
    guard let verb = cue else { return nil }
    let start = reader.clauses.beforeTime(ClaimVerb(reader, verb: verb).start)
    return adjacent(to: start).flatMap { $0.isPeople(in: reader) ? nil : $0 }
  }

  /// How many tokens a reporting verb and whom it tells take before "that they" at most.
  private static let longestReport = 10

  /// "Chile has asked to join: it is not covered": the one country that is the subject of the sentence, or that
  /// stands before the colon or semicolon after which "it" stands.
  private func named(by pronoun: Int) -> PlacePhrase? {
    guard reader.isWord("it", at: pronoun),
      reader.isKind(.colon, at: pronoun - 1) || reader.isKind(.semicolon, at: pronoun - 1)
    else { return nil }
    if let near = reader.placesBefore.governed(endingAt: pronoun - 1), near.items.count == 1 {
      return near
    }
    let first = reader.skippingAdverbs(from: reader.sentence.lowerBound)
    guard let phrase = PlaceListParser(reader: reader, stopsBeforeVerb: false).list(from: first),
      phrase.items.count == 1, phrase.items[0].country != nil,
      reader.tag(reader.skippingAdverbs(from: phrase.tokens.upperBound)).isFinite
    else { return nil }
    return phrase
  }

  /// "Ghana became the first country to receive it": the subject of the verb before.
  private func firstToDo(_ start: Int) -> PlacePhrase? {
    guard reader.tag(start) == .to, reader.has(.member, at: start - 1),
      let noun = reader.phrases.phrase(at: start - 1),
      reader.has(
        .beAgain,
        at: noun.tokens.lowerBound - 1
      )
    else { return nil }
    return places(endingAt: ClaimVerb(reader, verb: noun.tokens.lowerBound - 1).start)
  }

  /// The list that ends right before a token.
  private func adjacent(to end: Int) -> PlacePhrase? {
    reader.placesBefore.list(endingAt: end, within: 60) { !isGoverned($0) && !isMidList($0) }
  }

  /// The list before an insertion between commas: "Malta, which left the union, is not covered".
  private func beforeInsertion(endingAt comma: Int) -> PlacePhrase? {
    var index = comma - 1
    while index > reader.sentence.lowerBound, comma - index < 30 {
      let isReport =
        comma - index < 8 && reader.isKind(.comma, at: index)
        && (index..<comma).contains {
          reader.tagging.entries[$0].cueLemma != 0 && reader.tag($0).isFinite
        }
      if isReport || reader.clauses.isInsertion(index), let phrase = adjacent(to: index) {
        return phrase
      }
      index -= 1
    }
    return nil
  }

  /// The list with which the clause begins, where only what belongs to it or a verb of its own stands
  /// between: "Swiss towns close to the border are", "Malta is no member and is not covered".
  private func opening(_ start: Int) -> PlacePhrase? {
    let parser = PlaceListParser(reader: reader, stopsBeforeVerb: false)
    guard let first = reader.clauses.start(before: start), let phrase = parser.list(from: first),
      phrase.tokens.upperBound < start
    else { return nil }
    let gap = Range(from: phrase.tokens.upperBound, to: start)
    if reader.tag(start - 1) == .conjunction {
      let next = reader.skippingAdverbs(from: gap.lowerBound)
      let isVerb = reader.tag(next).isFinite || reader.tag(next) == .baseVerb
      return isVerb && gap.count < 30 ? phrase : nil
    }
    let isRelative =
      reader.has(.relativeOfThing, at: start - 1) && reader.tag(gap.lowerBound) == .be
    let isLoose =
      gap.count <= 8
      && !gap.contains {
        reader.tag($0).isAuxiliary || reader.tag($0) == .pastVerb || reader.tag($0) == .mark
      }
      && !gap.contains { reader.has(.thingSubject, at: $0) }
    return isRelative && gap.count <= 8 || isLoose ? phrase : nil
  }

  /// The list before a relative clause with one verb, which tells the people or goods that are meant: "goods
  /// from Chile that meet the rules of the treaty".
  private func beforeRestriction(_ start: Int) -> PlacePhrase? {
    let reach = Range(
      from: max(reader.sentence.lowerBound, start - Self.longestRestriction),
      to: start - 1
    )
    guard let relative = reach.last(where: { reader.has(.relativeOfMember, at: $0) }) else {
      return nil
    }
    let clause = Range(from: relative + 1, to: start)
    let verbs = clause.filter { reader.tag($0).isFinite && !reader.tag($0 - 1).isAuxiliary }
    guard verbs.count <= 1,
      !clause.contains(where: { reader.tag($0) == .mark || reader.tag($0) == .subordinator }),
      let phrase = reader.placesBefore.governed(endingAt: relative), phrase.isOfPeople(in: reader)
    else { return nil }
    return phrase
  }

  /// No such clause has more tokens.
  private static let longestRestriction = 16

  /// Whether the token goes on with a list that a preposition governs: "men from Togo, Mali and Benin".
  private func isMidList(_ index: Int) -> Bool {
    var start = index
    while reader.isKind(.comma, at: start - 1) || reader.tag(start - 1) == .conjunction {
      let end = reader.isKind(.comma, at: start - 2) ? start - 2 : start - 1
      guard let before = reader.findings.before(end, within: 5).first,
        before.tokens.upperBound == end
      else { return false }
      start = before.tokens.lowerBound
      if isGoverned(start) { return true }
    }
    return false
  }

  /// Whether a preposition before the token governs it.
  private func isGoverned(_ index: Int) -> Bool {
    reader.tag(index - 1) == .preposition && !reader.has(.ungoverned, at: index - 1)
  }
}
