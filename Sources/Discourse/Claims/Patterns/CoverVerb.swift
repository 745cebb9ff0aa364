internal import Articles

extension ClaimPattern {
  /// "The shield would not cover Turkey", "Poland is protected", "the storm will hit Wales".
  static let coverVerb = ClaimPattern(name: "cover-verb", cues: [.cover, .reach, .strike]) {
    reader,
    index in
    guard reader.isVerb(index) else { return [] }
    let group = ClaimVerb(reader, verb: index)
    if group.isPassive || group.isReduced {
      let found = reader.passive(group)
      if !found.isEmpty { return found }
      guard group.isReduced else { return reader.inverted(group) }
    }
    return reader.active(group)
  }
}

extension ClaimReader {
  /// Whether the word is used as a verb here.
  func isVerb(_ index: Int) -> Bool {
    if tag(index).isMainVerb { return true }
    var previous = index - 1
    if isWord(["theory", "principle", "practice", "turn", "effect"], at: previous) {
      previous -= 2
    }
    if isWord(["help", "helps", "helped", "helping"], at: previous) { return true }
    let before = tag(previous)
    if before == .modal || before == .to || before == .be || before == .negation || before == .have
    {
      return true
    }
    let follows = before.isNominal || before == .pronoun || before == .relative || before == .adverb
    return follows && PlaceListParser(reader: self).list(from: index + 1) != nil
  }

  /// The verb's object is covered.
  fileprivate func active(_ group: ClaimVerb) -> [ClaimDraft] {
    let index = group.verb
    let subject = ClaimSubject(self, before: group.start)
    guard let strength = strength(of: subject, at: index) else { return [] }
    let parser = PlaceListParser(reader: self)
    let start = skippingAdverbs(from: index + 1)
    if let phrase = parser.list(from: start) {
      return [weighed(draft(.covered, phrase, at: group, by: subject), strength, subject)]
    }
    guard subject.kind == .coverer || subject.kind == .pronoun, has(.cover, at: index),
      let phrase = locative(from: start)
    else { return [] }
    return [weighed(draft(.covered, phrase, at: group, by: subject), strength, subject)]
  }

  /// How sure a claim of this subject is; nil where such a subject covers nothing.
  private func strength(of subject: ClaimSubject, at index: Int) -> Bool? {
    switch subject.kind {
    case .person: return nil
    case .coverer: return !has([.cover, .reach], at: index) && tags[index] != .gerund ? nil : false
    case .storm: return false
    case .pronoun, .other: return !has(.cover, at: index)
    case .name, .place: return has([.cover, .reach], at: index) ? true : nil
    case .none: return has(.cover, at: index) ? !group(isProtective: index) : nil
    }
  }

  private func group(isProtective index: Int) -> Bool { has(.shielding, at: index) }

  /// A doubtful claim is sure where it names several countries or takes some out.
  private func weighed(
    _ draft: ClaimDraft,
    _ isTentative: Bool,
    _ subject: ClaimSubject
  ) -> ClaimDraft {
    var draft = draft
    let isList = draft.phrase.items.count > 1 || !draft.phrase.exceptions.isEmpty
    let isNamed = subject.kind == .name && has(.cover, at: draft.anchor) && isList
    draft.isTentative = isTentative && !isNamed
    return draft
  }

  /// A short object and a place where it is: "cover trips to Spain".
  private func locative(from start: Int) -> PlacePhrase? {
    var index = start
    while index < start + 7, sentence.contains(index) {
      if finding(at: index) != nil || tag(index).isFinite { return nil }
      if isWord(["in", "to", "across", "for", "from", "throughout", "within"], at: index),
        let phrase = PlaceListParser(reader: self).list(from: index + 1)
      {
        return phrase
      }
      guard
        tag(index).canPremodify || tag(index).isNominal || tag(index) == .conjunction
          || isWord(["and", "to", "of"], at: index)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// The verb's subject is covered: "Malta is not covered by the scheme".
  fileprivate func passive(_ group: ClaimVerb) -> [ClaimDraft] {
    guard
      has(.cover, at: group.verb)
        || isWord(["included", "reached", "served", "bound"], at: group.verb),
      let phrase = places(endingAt: group.start)
    else { return [] }
    guard let agent = agent(of: group) else { return [] }
    var tentative = agent.kind == .none && (group.isReduced || !isWord(["covered"], at: group.verb))
    if !has(.cover, at: group.verb), agent.kind != .coverer { tentative = true }
    return [
      draft(.covered, phrase, at: group, by: agent, isTentative: tentative)
    ]
  }

  /// What does it, after "by", "in" or "under"; nil where that covers no country.
  func agent(of group: ClaimVerb) -> ClaimSubject? {
    let preposition = skippingAdverbs(from: group.verb + 1)
    guard isWord(["by", "in", "under", "from", "with"], at: preposition),
      let phrase = phrases.phrase(from: preposition + 1)
    else { return ClaimSubject.none }
    var subject = ClaimSubject.none
    subject.kind = ClaimSubject.kind(self, phrase)
    subject.tokens = phrase.tokens
    switch subject.kind {
    case .coverer, .storm, .pronoun: return subject
    case .person: return nil
    case .name, .place: return isWord(["by"], at: preposition) ? nil : ClaimSubject.none
    case .other: return nil
    case .none: return subject
    }
  }

  /// "Not covered are Malta and Cyprus", "those left out include Malta".
  func inverted(_ group: ClaimVerb, role: CoverageRole = .covered) -> [ClaimDraft] {
    var index = group.verb + 1
    let limit = group.verb + 6
    while index < limit, sentence.contains(index) {
      let isLink =
        tag(index) == .be || isWord(["include", "includes", "included"], at: index)
        || isKind(.colon, at: index)
      if isLink,
        let phrase = PlaceListParser(reader: self).list(from: skippingAdverbs(from: index + 1))
      {
        return [draft(role, phrase, at: group, by: .none)]
      }
      if finding(at: index) != nil || tag(index) == .mark && !isKind(.colon, at: index) {
        return []
      }
      index += 1
    }
    return []
  }
}
