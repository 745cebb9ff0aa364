internal import Articles
internal import Atlas

extension ClaimReader {
  /// The places of which a verb group that begins at a token says something: its subject.
  func places(endingAt start: Int) -> PlacePhrase? {
    guard isPlaced(before: start) else { return nil }
    var end = start
    while isKind(.comma, at: end - 1) || tag(end - 1) == .adverb
      || has(.beforeVerb, at: end - 1)
    {
      end -= 1
    }
    if isKind(.comma, at: end), let found = beforeInsertion(endingAt: end) { return found }
    return adjacent(to: end) ?? opening(start) ?? firstToDo(start)
  }

  /// "Ghana became the first country to receive it": the subject of the verb before.
  private func firstToDo(_ start: Int) -> PlacePhrase? {
    guard tag(start) == .to, has(.member, at: start - 1), let noun = phrases.phrase(at: start - 1),
      has(
        .beAgain,
        at: noun.tokens.lowerBound - 1
      )
    else { return nil }
    return places(endingAt: ClaimVerb(self, verb: noun.tokens.lowerBound - 1).start)
  }

  /// The list that ends right before a token.
  func adjacent(to end: Int) -> PlacePhrase? {
    let parser = PlaceListParser(reader: self, stopsBeforeVerb: false)
    for start in starts(before: end, within: 60)
    where leadsToPlace(start) && canBegin(start) && !isGoverned(start) && !isMidList(start) {
      if let phrase = parser.list(from: start), phrase.tokens.upperBound == end { return phrase }
    }
    return nil
  }

  /// The list before an insertion between commas: "Malta, which left the union, is not covered".
  private func beforeInsertion(endingAt comma: Int) -> PlacePhrase? {
    var index = comma - 1
    while index > sentence.lowerBound, comma - index < 30 {
      let isReport =
        comma - index < 8 && isKind(.comma, at: index)
        && (index..<comma).contains { tagging.entries[$0].cueLemma != 0 && tag($0).isFinite }
      if isReport || isInsertion(index), let phrase = adjacent(to: index) { return phrase }
      index -= 1
    }
    return nil
  }

  /// Whether an insertion begins after the comma at a token.
  func isInsertion(_ index: Int) -> Bool {
    guard isKind(.comma, at: index) else { return false }
    switch tag(index + 1) {
    case .relative, .preposition, .participle, .adverb, .subordinator, .pastVerb: return true
    default: return has(.relative, at: index + 1)
    }
  }

  /// The list with which the clause begins, where only what belongs to it or a verb of its own stands
  /// between: "Swiss towns close to the border are", "Malta is no member and is not covered".
  private func opening(_ start: Int) -> PlacePhrase? {
    let parser = PlaceListParser(reader: self, stopsBeforeVerb: false)
    guard let first = clauseStart(before: start), let phrase = parser.list(from: first),
      phrase.tokens.upperBound < start
    else { return nil }
    let gap = phrase.tokens.upperBound..<start
    if tag(start - 1) == .conjunction {
      let next = skippingAdverbs(from: gap.lowerBound)
      return tag(next).isFinite && gap.count < 30 ? phrase : nil
    }
    let isRelative = has(.relativeOfThing, at: start - 1) && tag(gap.lowerBound) == .be
    let isLoose =
      gap.count <= 8
      && !gap.contains { tag($0).isAuxiliary || tag($0) == .pastVerb || tag($0) == .mark }
      && !gap.contains { has(.thingSubject, at: $0) }
    return isRelative && gap.count <= 8 || isLoose ? phrase : nil
  }

  /// The first word of the clause a token belongs to, past words that lead to it.
  func clauseStart(before token: Int) -> Int? {
    var index = token - 1
    let limit = max(sentence.lowerBound, token - Self.longestClause)
    while index > limit {
      let isBreak =
        isKind(.semicolon, at: index) || isKind(.colon, at: index) || isKind(.quote, at: index)
        || tag(index) == .subordinator || tag(index) == .that && tag(index - 1) != .mark
        || isKind(.comma, at: index) && has(.newClause, at: index + 1)
          && index + 1 < token - 1
      if isBreak { break }
      index -= 1
    }
    if index > sentence.lowerBound { index += 1 }
    while index < token, tag(index) == .conjunction || tag(index) == .subordinator { index += 1 }
    return skippingAdverbs(from: index)
  }

  /// No clause is longer, in tokens, not even one that lists all countries.
  private static let longestClause = 600

  /// Whether the token goes on with a list that a preposition governs: "men from Togo, Mali and Benin".
  private func isMidList(_ index: Int) -> Bool {
    var start = index
    while isKind(.comma, at: start - 1) || tag(start - 1) == .conjunction {
      let end = isKind(.comma, at: start - 2) ? start - 2 : start - 1
      guard let before = findings.before(end, within: 5).first, before.tokens.upperBound == end
      else { return false }
      start = before.tokens.lowerBound
      if isGoverned(start) { return true }
    }
    return false
  }

  /// Whether a preposition before the token governs it.
  private func isGoverned(_ index: Int) -> Bool {
    tag(index - 1) == .preposition && !has(.ungoverned, at: index - 1)
  }

  /// The places before "to which" or "where" that leads to a verb group.
  func antecedent(before start: Int) -> PlacePhrase? {
    var index = start - 1
    while sentence.contains(index), start - index < 14 {
      if isWord(["which", "whom"], at: index),
        tag(index - 1) == .preposition || tag(index - 1) == .to
      {
        let end = isKind(.comma, at: index - 2) ? index - 2 : index - 1
        return governed(endingAt: end)
      }
      if isWord("where", at: index) {
        let end = beforeTime(isKind(.comma, at: index - 1) ? index - 1 : index)
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

  /// The places with which the clause before a verb group begins: "In Greece it does not".
  func fronted(before start: Int) -> PlacePhrase? {
    guard let first = clauseStart(before: start), first < start,
      has(.opensClause, at: first),
      let phrase = PlaceListParser(reader: self).list(from: first + 1)
    else { return nil }
    let gap = phrase.tokens.upperBound..<start
    return gap.count < 9 && !gap.isEmpty && !gap.contains { tag($0).isFinite } ? phrase : nil
  }

  /// The same where what the verb is said of can cover.
  func fronted(before start: Int, by subject: ClaimSubject) -> PlacePhrase? {
    let isThing = subject.kind == .coverer || subject.kind == .pronoun && last != nil
    return isThing ? fronted(before: start) : nil
  }

  /// The token before a time that ends there: "in Bahrain on Thursday".
  func beforeTime(_ end: Int) -> Int {
    var start = end
    while tag(start - 1) == .time { start -= 1 }
    return start < end && tag(start - 1) == .preposition ? start - 1 : end
  }

  /// The list that ends right before a token, also one that a preposition governs.
  func governed(endingAt end: Int) -> PlacePhrase? {
    let parser = PlaceListParser(reader: self, stopsBeforeVerb: false)
    for start in starts(before: end, within: 40)
    where leadsToPlace(start) && canBegin(start) {
      if let phrase = parser.list(from: start), phrase.tokens.upperBound == end { return phrase }
    }
    return nil
  }

  /// The same where one of these words stands before the list: "keeps Japan safe".
  func governed(by sense: ClaimSense, endingAt end: Int) -> PlacePhrase? {
    let before = max(sentence.lowerBound, end - 41)..<end
    guard before.contains(where: { has(sense, at: $0) }),
      let phrase = governed(endingAt: end), has(sense, at: phrase.tokens.lowerBound - 1)
    else { return nil }
    return phrase
  }

  /// Where a list that ends right before a token can begin: no later than its last place.
  private func starts(before end: Int, within reach: Int) -> Range<Int> {
    let first = max(sentence.lowerBound, end - reach)
    let last = lastPlace(in: first..<max(first, min(end, sentence.upperBound)))
    return first..<(last.map { $0 + 1 } ?? first)
  }

  /// Whether a list of places can begin with the token: not in the middle of a phrase.
  private func canBegin(_ index: Int) -> Bool {
    guard tokens[index].kind == .word || tokens[index].kind == .number else { return false }
    if index == sentence.lowerBound || !tags[index - 1].canPremodify { return true }
    if tags[index - 1] == .time || tagging.entries[index - 1].isTimeNoun { return true }
    if tags[index - 1] == .number, index - 1 == sentence.lowerBound { return true }
    guard tags[index - 1].isNominal else { return false }
    if tokens[index - 1].shape == .lower, findings.finding(at: index)?.kind == .name { return true }
    return phrases.phrase(at: index).map { $0.tokens.lowerBound == index } ?? true
  }
}
