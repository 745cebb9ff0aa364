internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "Guinea has been passed over", "Serbia is dropped from the list", "Malta was added later".
  static let dropped = ClaimPattern(name: "dropped", cues: [.dropped, .added]) { reader, index in
    let isLasting = reader.has(.stay, at: index - 1) && reader.tag(index - 1) != .be
    guard reader.verbs.isVerb(index) || isLasting else { return [] }
    if let found = reader.moved(index) { return [found] }
    let group = ClaimVerb(reader, verb: isLasting ? index - 1 : index)
    guard group.isPassive || isLasting, let phrase = reader.subjects.places(endingAt: group.start)
    else {
      return []
    }
    let next = reader.skippingAdverbs(from: index + 1)
    if let agent = reader.phrases.phrase(from: next), !reader.isWord("it", at: next),
      !reader.nouns.isCoverer(agent)
    {
      return []
    }
    let isStopped = reader.has(.stopped, at: index)
    let first = phrase.items.first?.name.lowerBound ?? phrase.tokens.lowerBound
    if isStopped, !reader.isWord("to", at: first - 1) { return [] }
    let isBarred = reader.isWord(["barred", "banned", "blocked"], at: index)
    let isKept = isBarred && phrase.isPeople(in: reader)
    let isOut = reader.has(.dropped, at: index) && !isKept
    let role: CoverageRole = isOut ? .excluded : .covered
    return [reader.draft(role, phrase, at: group, by: .none).firm(if: isKept)]
  }

  /// "Iceland and Norway will follow in June": what was said before will hold for them.
  static let follows = ClaimPattern(name: "follows", cues: [.follow]) { reader, index in
    let group = ClaimVerb(reader, verb: index)
    let next = reader.skippingAdverbs(from: index + 1)
    let isEnd = reader.tag(next) == .mark || reader.isWord("suit", at: next)
    guard let last = reader.last, isEnd, let phrase = reader.subjects.places(endingAt: group.start),
      reader.tag(group.start) == .modal || reader.tag(group.start) == .be,
      !phrase.isOfPeople(in: reader)
    else { return [] }
    let role = group.isNegated ? last.affirmative.opposite : last.affirmative
    return role.map { [reader.continued(last, role: $0, phrase, index)] } ?? []
  }
}

extension ClaimReader {
  /// "It adds Kosovo to its network", "the airline dropped Serbia from the schedule".
  fileprivate func moved(_ index: Int) -> ClaimDraft? {
    let group = ClaimVerb(self, verb: index)
    guard !group.isPassive, let phrase = PlaceListParser(reader: self).list(from: index + 1),
      isWord(has(.added, at: index) ? ["to"] : ["from"], at: phrase.tokens.upperBound),
      let whole = phrases.phrase(from: phrase.tokens.upperBound + 1),
      nouns.isCoverer(whole) || has(.listHead, at: whole.head)
    else { return nil }
    let role: CoverageRole = has(.added, at: index) ? .covered : .excluded
    return draft(role, phrase, at: group, by: .none).tentative(if: !phrase.isTelling)
  }
}
