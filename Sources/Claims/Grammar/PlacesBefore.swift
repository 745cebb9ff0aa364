internal import Places
internal import Language
internal import Text
internal import Articles
internal import Atlas

/// The places that stand before a verb and are not its subject, and lists that end at a token.
struct PlacesBefore {
  let reader: ClaimReader

  /// The places before "to which" or "where" that leads to a verb group.
  func antecedent(before start: Int) -> PlacePhrase? {
    var index = start - 1
    while reader.sentence.contains(index), start - index < 14 {
      if reader.isWord(["which", "whom"], at: index),
        reader.tag(index - 1) == .preposition || reader.tag(index - 1) == .to
      {
        let end = reader.isKind(.comma, at: index - 2) ? index - 2 : index - 1
        return governed(endingAt: end)
      }
      if reader.isWord("where", at: index) {
        let end = reader.clauses.beforeTime(
          reader.isKind(.comma, at: index - 1) ? index - 1 : index
        )
        guard var phrase = governed(endingAt: end), let last = phrase.items.last else { return nil }
        let isOfPeople = phrase.items.first.map {
          phrase.tokens.lowerBound + 1 < $0.name.lowerBound
        }
        if isOfPeople != true { phrase.items = [last] }
        return phrase
      }
      index -= 1
    }
    return nil
  }

  /// The places that a relative clause has as the object of its verb: "Togo, which Peru put on a list".
  func object(before start: Int) -> PlacePhrase? {
    for index in Range(from: max(reader.sentence.lowerBound, start - 8), to: start).reversed()
    where reader.has(.relativeOfMember, at: index) {
      return governed(endingAt: reader.isKind(.comma, at: index - 1) ? index - 1 : index)
    }
    return nil
  }

  /// The places with which the clause before a verb group begins: "In Greece it does not".
  func fronted(before start: Int) -> PlacePhrase? {
    guard let first = reader.clauses.start(before: start), first < start,
      reader.has(.opensClause, at: first),
      let phrase = PlaceListParser(reader: reader).list(from: first + 1)
    else { return nil }
    let gap = Range(from: phrase.tokens.upperBound, to: start)
    let isClause = gap.contains { index in
      let isParticiple =
        reader.tag(index) == .pastVerb && reader.has(.afterParticiple, at: index + 1)
      return reader.tag(index).isFinite && !isParticiple
    }
    return gap.count < 9 && !gap.isEmpty && !isClause ? phrase : nil
  }

  /// The same where what the verb is said of can cover.
  func fronted(before start: Int, by subject: ClaimSubject) -> PlacePhrase? {
    let isThing = subject.kind == .coverer || subject.kind == .pronoun && reader.last != nil
    return isThing ? fronted(before: start) : nil
  }

  /// The country whose regulator or parliament the subject is: "Singapore's regulator".
  func owner(endingAt end: Int) -> PlacePhrase? {
    guard let phrase = reader.phrases.phrase(at: end - 1), phrase.tokens.upperBound == end,
      reader.has(.authority, at: phrase.head)
    else { return nil }
    let items = phrase.tokens.compactMap { index -> PlaceItem? in
      guard let found = reader.finding(at: index), case .country(let code) = found.target else {
        return nil
      }
      return PlaceItem(target: .country(code, part: nil), name: found.tokens)
    }
    return items.count == 1 ? PlacePhrase(items: items, tokens: phrase.tokens) : nil
  }

  /// The list that ends right before a token, also one that a preposition governs.
  func governed(endingAt end: Int) -> PlacePhrase? { list(endingAt: end, within: 40) { _ in true } }

  /// The same where one of these words stands before the list: "keeps Japan safe".
  func governed(by sense: ClaimSense, endingAt end: Int) -> PlacePhrase? {
    let before = Range(from: max(reader.sentence.lowerBound, end - 41), to: end)
    guard before.contains(where: { reader.has(sense, at: $0) }),
      let phrase = governed(endingAt: end), reader.has(sense, at: phrase.tokens.lowerBound - 1)
    else { return nil }
    return phrase
  }

  /// The list that ends right before a token and begins within so many before it, at one that fits.
  func list(endingAt end: Int, within reach: Int, where fits: (Int) -> Bool) -> PlacePhrase? {
    let parser = PlaceListParser(reader: reader, stopsBeforeVerb: false)
    for start in starts(before: end, within: reach)
    where reader.leadsToPlace(start) && canBegin(start) && fits(start) {
      if let phrase = parser.list(from: start), phrase.tokens.upperBound == end { return phrase }
    }
    return nil
  }

  /// Where a list that ends right before a token can begin: no later than its last place.
  private func starts(before end: Int, within reach: Int) -> Range<Int> {
    let first = max(reader.sentence.lowerBound, end - reach)
    let last = reader.lastPlace(in: first..<max(first, min(end, reader.sentence.upperBound)))
    return first..<(last.map { $0 + 1 } ?? first)
  }

  /// Whether a list of places can begin with the token: not in the middle of a phrase.
  private func canBegin(_ index: Int) -> Bool {
    guard reader.tokens[index].kind == .word || reader.tokens[index].kind == .number else {
      return false
    }
    if index == reader.sentence.lowerBound || !reader.tags[index - 1].canPremodify { return true }
    if reader.tags[index - 1] == .time || reader.tagging.entries[index - 1].isTimeNoun {
      return true
    }
    if reader.tags[index - 1] == .number, index - 1 == reader.sentence.lowerBound { return true }
    guard reader.tags[index - 1].isNominal else { return false }
    if reader.tokens[index - 1].shape == .lower, reader.findings.finding(at: index)?.kind == .name {
      return true
    }
    return reader.phrases.phrase(at: index).map { $0.tokens.lowerBound == index } ?? true
  }
}
