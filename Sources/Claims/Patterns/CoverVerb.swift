internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "The shield would not cover Turkey", "Poland is protected", "the storm will hit Wales".
  static let coverVerb = ClaimPattern(
    name: "cover-verb",
    cues: [.cover, .reach, .list, .strike, .subject]
  ) {
    reader,
    index in
    guard reader.verbs.isVerb(index), !reader.isExample(index), !reader.isWarning(index) else {
      return []
    }
    let group = ClaimVerb(reader, verb: index)
    if group.isReduced, reader.tag(index) == .pastVerb, reader.isKind(.comma, at: index - 1) {
      return []
    }
    if group.isPassive || group.isReduced {
      let found = reader.passive(group)
      if !found.isEmpty { return found }
      guard group.isReduced else { return reader.inverted(group) }
    }
    guard reader.has([.cover, .reach, .list, .strike], at: index) else { return [] }
    return reader.active(group)
  }
}

extension ClaimReader {
  /// Whether "including" opens examples of what stands before it: "doubt in many states, including Peru".
  fileprivate func isExample(_ index: Int) -> Bool {
    guard isWord("including", at: index) else { return false }
    let noun = isKind(.comma, at: index - 1) ? index - 2 : index - 1
    return tag(noun).isNominal && !has([.coverer, .warning], at: noun)
  }

  /// Whether the word is the noun of what warns: "a storm warning for Fiji".
  fileprivate func isWarning(_ index: Int) -> Bool {
    has(.warning, at: index) && tag(index + 1) == .preposition && tag(index - 1).isNominal
  }

  /// Whether the object is only as large as a place: "an area three times the size of Chile".
  private func isMeasured(_ group: ClaimVerb) -> Bool {
    guard let phrase = phrases.phrase(from: skippingAdverbs(from: group.verb + 1)) else {
      return false
    }
    return (phrase.tokens.lowerBound..<phrase.tokens.upperBound + 5).contains {
      isWord(["times", "size"], at: $0)
    }
  }

  /// The verb's object is covered.
  fileprivate func active(_ group: ClaimVerb) -> [ClaimDraft] {
    let subject = ClaimSubject(self, before: group.start)
    guard !isPurpose(group), let isDoubtful = isDoubtful(subject, at: group.verb) else {
      return []
    }
    if subject.kind == .storm, isMerePossibility(group) { return [] }
    let isWeapon = subject.tokens?.last.map { has(.weapon, at: $0) } ?? false
    if isWeapon && has(.reach, at: group.verb) || isMeasured(group) { return [] }
    let start = skippingAdverbs(from: group.verb + 1)
    if subject.kind == .storm || subject.kind == .pronoun, let missed = missed(from: start) {
      return [draft(.excluded, missed, at: group, by: subject).tentative()]
    }
    let isLoose = subject.kind == .coverer || subject.kind == .pronoun
    guard
      let phrase = PlaceListParser(reader: self).list(from: start)
        ?? guarded(group, from: start) ?? farReach(from: start)
        ?? (subject.kind == .storm ? path(from: start) : nil)
        ?? (isLoose && (has([.cover, .reach], at: group.verb) || subject.kind == .coverer)
          ? locative(from: start) : nil)
    else { return [] }
    let isOfDanger = has(.threatens, at: group.verb)
    if has(.list, at: group.verb) || isOfDanger, phrase.isOfThings(in: self) { return [] }
    let isJoining = isWord(["joins", "joining"], at: group.verb)
    if isJoining, !isWord(["to", "with", "and"], at: phrase.tokens.upperBound) { return [] }
    let isTold =
      phrase.isTelling && has([.cover, .reach], at: group.verb) && !has(.list, at: group.verb)
      && subject.kind != .place
    let whole = has(.linking, at: group.verb) ? withOtherEnd(phrase) : phrase
    let isVague = isWork(subject) || !phrase.isTelling && isSpoken(subject, at: group)
    return [
      draft(.covered, whole, at: group, by: subject).tentative(if: isDoubtful && !isTold || isVague)
    ]
  }

  /// Whether a single country may be covered only in speech: "a list to protect America".
  private func isSpoken(_ subject: ClaimSubject, at group: ClaimVerb) -> Bool {
    subject.kind == .none && group.isNonfinite
      && !sentence.contains { $0 != group.verb && has([.shielding, .installation], at: $0) }
  }

  /// Whether it is a work, which covers a country by telling of it.
  private func isWork(_ subject: ClaimSubject) -> Bool {
    guard subject.kind == .other || subject.kind == .name else { return false }
    return subject.tokens.map { has(.work, at: $0.upperBound - 1) } ?? false
  }

  /// Whether it is what something is needed for, or kept from: "needed to protect", "from crossing".
  private func isPurpose(_ group: ClaimVerb) -> Bool {
    if (group.start..<group.verb).contains(where: { isWord(["needed", "necessary"], at: $0) }) {
      return true
    }
    let isKept = tag(group.start) == .gerund && isWord("from", at: group.start - 1)
    let isAim = tag(group.start) == .to && isKind(.comma, at: group.start - 1)
    return group.isNonfinite && (isKept || isAim)
  }

  /// "Links Brazil with Angola": both ends.
  private func withOtherEnd(_ phrase: PlacePhrase) -> PlacePhrase {
    let end = phrase.tokens.upperBound
    guard isWord(["to", "with"], at: end),
      let other = PlaceListParser(reader: self).list(from: end + 1)
    else { return phrase }
    var whole = phrase
    whole.items += other.items
    whole.exceptions += other.exceptions
    whole.tokens = Range(from: phrase.tokens.lowerBound, to: other.tokens.upperBound)
    return whole
  }

  /// "Missiles for Turkey to protect it": what is protected is no treaty but the country.
  private func guarded(_ group: ClaimVerb, from start: Int) -> PlacePhrase? {
    let isGuarding = has(
      .protecting,
      at: group.verb
    )
    return isGuarding ? Anaphora(reader: self).it(at: start) : nil
  }

  /// "Reaches as far as Finland".
  private func farReach(from index: Int) -> PlacePhrase? {
    let isDeep = has(.farWithin, at: index) && isWord("into", at: index + 1)
    if isDeep { return PlaceListParser(reader: self).list(from: index + 2) }
    guard isWord("as", at: index), let start = placesAfter.reach(from: index) else { return nil }
    return PlaceListParser(reader: self).list(from: start)
  }

  /// Whether a claim of this subject is doubtful; nil where such a subject covers nothing.
  private func isDoubtful(_ subject: ClaimSubject, at index: Int) -> Bool? {
    switch subject.kind {
    case .person: return nil
    case .coverer:
      if has([.cover, .reach, .list], at: index) || tags[index] == .gerund { return false }
      return has(.hits, at: index) ? true : nil
    case .storm: return false
    case .pronoun:
      if isOfStorm { return false }
      return has(.strike, at: index) && !has(.reach, at: index) ? nil : true
    case .other: return has([.cover, .reach], at: index) ? !has(.cover, at: index) : nil
    case .name, .place: return has([.cover, .reach], at: index) ? true : nil
    case .none: return has(.cover, at: index) ? !has(.shielding, at: index) : nil
    }
  }

  /// A short object and a place where it is: "cover trips to Spain", "all that were sold in Malta".
  private func locative(from start: Int) -> PlacePhrase? {
    var index = start
    while index < start + 8, sentence.contains(index) {
      if index == start, tag(index) == .preposition || tag(index) == .to { return nil }
      if finding(at: index) != nil { return nil }
      if has(
        .afterCoveredThing,
        at: index
      ),
        let phrase = PlaceListParser(reader: self).list(from: index + 1)
      {
        return phrase
      }
      let goesOn =
        tag(index).canPremodify || tag(index) == .gerund && index == start
        || tag(index) == .conjunction || tag(index) == .participle
        || tag(index) == .adverb
        || has(.withinObject, at: index)
      guard goesOn else { return nil }
      index += 1
    }
    return nil
  }

  /// The verb's subject is covered: "Malta is not covered by the scheme".
  fileprivate func passive(_ group: ClaimVerb) -> [ClaimDraft] {
    let isCovered = has(.cover, at: group.verb)
    let isPast = tag(group.start) != .modal && !isWord("by", at: group.verb + 1)
    if context.isOfWarning, has(.strike, at: group.verb), isPast { return [] }
    guard isCovered || has(.subject, at: group.verb),
      let phrase = subjects.places(endingAt: group.start), let agent = verbs.agent(of: group)
    else { return [] }
    if isWord("concerned", at: group.verb), !phrase.isOfThings(in: self) { return [] }
    let isAlone = agent.kind == .none && (group.isReduced || !isWord("covered", at: group.verb))
    let isDoubtful = isAlone || !isCovered && agent.kind != .coverer || agent.kind == .other
    return [draft(.covered, phrase, at: group, by: agent).tentative(if: isDoubtful)]
  }
}
