internal import Analysis
internal import Language
internal import Places
internal import Text

extension ClaimPattern {
  /// "Norway has stayed out", "Malta lies outside the zone", "Ireland opted out".
  static let stayedOut = ClaimPattern(name: "stayed-out", cues: [.stay]) { reader, index in
    guard reader.isPlaced(before: index) else { return [] }
    var next = reader.skippingAdverbs(from: index + 1)
    let isContrary = reader.tag(next) == .negation
    if isContrary { next = reader.skippingAdverbs(from: next + 1) }
    guard let state = reader.state(at: next) else { return [] }
    let group = ClaimVerb(reader, verb: index)
    guard let phrase = reader.subjects.places(endingAt: group.start), !reader.isOfThing(group)
    else { return [] }
    let whole = reader.phrases.phrase(from: state.end)
    if let whole {
      if reader.isWord("rule", at: whole.head) { return [] }
      let kind = ClaimSubject.kind(reader, whole)
      guard reader.nouns.isCoverer(whole) || kind == .pronoun || reader.hasReach(whole) else {
        return []
      }
    } else if !state.isComplete
      || reader.tag(index) == .be && state.isOut && !reader.clauses.isEnd(state.end)
    {
      return []
    }
    let isNone =
      whole == nil && Range(from: next, to: state.end).contains { reader.has(.denies, at: $0) }
    let isWarned = phrase.isTelling && whole.map { reader.has(.warning, at: $0.head) } == true
    var subject = ClaimSubject.none
    subject.tokens = whole?.tokens
    let isOfExempt = whole == nil && reader.nouns.isListOfExempt(next..<state.end)
    let isVague = whole == nil || !state.isOut && group.isNegated == isContrary && !isWarned
    var draft = reader.draft(state.isOut ? .excluded : .covered, phrase, at: group, by: subject)
      .tentative(if: isVague && !isOfExempt)
    draft.tokens = draft.tokens.lowerBound..<max(draft.tokens.upperBound, state.end)
    if (isContrary != (isNone && !state.isOut)) != isOfExempt, let opposite = draft.opposite {
      draft.role = opposite
    }
    return [draft]
  }
}

extension ClaimReader {
  /// Being out of something, within it, or a part of it.
  fileprivate struct State {
    var isOut: Bool
    /// The token at which the thing begins.
    var end: Int
    /// Whether it says enough without the thing.
    var isComplete: Bool
  }

  /// The state that the words after a form of be or stay name.
  fileprivate func state(at index: Int) -> State? {
    var next = index
    if isWord("out", at: next) || has(.outside, at: next) || isWord("without", at: next) {
      next += 1
      if has(.ofOrFrom, at: next) { next += 1 }
      return State(isOut: true, end: next, isComplete: !isWord("without", at: index))
    }
    if isWord("among", at: next), has(.listPronoun, at: next + 1), tag(next + 2) != .relative,
      tag(next + 2) != .that
    {
      return State(isOut: false, end: next + 2, isComplete: true)
    }
    if isWord("in", at: next), tag(next - 1) != .be, let whole = phrases.phrase(from: next + 1),
      nouns.isCoverer(whole), !findings.isAny(in: whole.tokens)
    {
      return State(isOut: false, end: next + 1, isComplete: false)
    }
    if has(.within, at: next) { return State(isOut: false, end: next + 1, isComplete: false) }
    if isWord("on", at: next), let list = list(after: next) {
      return State(isOut: false, end: list + 1, isComplete: true)
    }
    if isWord(["a", "no", "yet"], at: next) { next += 1 }
    let isOut = isWord("no", at: next - 1)
    guard has(.partyTo, at: next),
      isWord(["of", "to"], at: next + 1)
    else { return nil }
    return State(isOut: isOut, end: next + 2, isComplete: false)
  }

  /// The noun of a list that a preposition leads to: "the list", "neither list", "none of the lists".
  private func list(after preposition: Int) -> Int? {
    for index in Range(from: preposition + 1, to: preposition + 6) {
      if has(.listNoun, at: index) { return index }
      let isWithin =
        tag(index) == .determiner || tag(index).isNominal || tag(index).canPremodify
        || has(.denies, at: index) || isWord("of", at: index) && has(.denies, at: index - 1)
      guard isWithin else { return nil }
    }
    return nil
  }

  /// Whether "which" before the verb stands for a thing, not for a place: "the radar, which would stand".
  fileprivate func isOfThing(_ group: ClaimVerb) -> Bool {
    guard has(.relativeOfThing, at: group.start - 1) else { return false }
    let end = isKind(.comma, at: group.start - 2) ? group.start - 3 : group.start - 2
    return has([.coverer, .installation], at: end)
  }

  /// Whether the phrase is a range or scope: "its reach", "the footprint of the satellite".
  fileprivate func hasReach(_ phrase: NounPhrase) -> Bool {
    has(
      .scope,
      at: phrase.head
    )
  }
}
