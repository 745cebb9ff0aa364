internal import Articles

extension ClaimPattern {
  /// "The ministry extended the waiver to Ukraine", "offers protection to most Nato countries".
  static let widened = ClaimPattern(name: "widened", cues: [.widen]) { reader, index in
    guard reader.isVerb(index), !reader.has(.verbAway, at: index + 1) else {
      return []
    }
    let group = ClaimVerb(reader, verb: index)
    if group.isPassive { return reader.widenedPassive(group) }
    var subject = ClaimSubject(reader, before: group.start)
    let isGiven = subject.kind == .coverer && reader.has(.gives, at: index)
    guard let object = reader.object(from: index + 1), isGiven || reader.isCoverer(object),
      !reader.isJourney(object.head)
    else { return [] }
    var next = reader.skippingAdverbs(from: object.tokens.upperBound)
    if reader.isWord("on", at: next), let topic = reader.phrases.phrase(from: next + 1),
      !reader.findings.isAny(in: topic.tokens)
    {
      next = topic.tokens.upperBound
    }
    let isOf = reader.isWord("of", at: next) && reader.has(.protection, at: object.head)
    guard isOf || reader.has(.afterWidened, at: next),
      let phrase = PlaceListParser(reader: reader).list(from: next + 1)
    else { return [] }
    if subject.kind != .coverer { subject.tokens = object.tokens }
    var draft = reader.draft(.covered, phrase, at: group, by: subject)
    if reader.isWord(["operation", "operations"], at: object.head) { draft.isTentative = true }
    let lifts = reader.has(.lifts, at: index)
    let isDenied = reader.isWord("no", at: object.tokens.lowerBound)
    let exempts = reader.isExemption(object.head)
    if (lifts != isDenied) != exempts, let opposite = draft.opposite { draft.role = opposite }
    return [draft]
  }
}

extension ClaimReader {
  /// The noun phrase at a token, with a noun behind it that is tagged as a verb, and with another that a
  /// conjunction joins: "storm warning", "travel bans and asset freezes".
  func object(from index: Int) -> NounPhrase? {
    guard let first = simpleObject(from: index) else { return nil }
    let next = first.tokens.upperBound
    guard tag(next) == .conjunction else { return first }
    if let other = phrases.phrase(from: next + 1), isCoverer(other) {
      return NounPhrase(tokens: index..<other.tokens.upperBound, head: other.head)
    }
    let head = (next + 1..<next + 4).first {
      has(.coverer, at: $0) && tag($0 + 1) == .preposition
    }
    return head.map { NounPhrase(tokens: index..<$0 + 1, head: $0) } ?? first
  }

  private func simpleObject(from index: Int) -> NounPhrase? {
    guard let found = phrases.phrase(at: index), found.head >= index else {
      guard has([.people, .coverer], at: index) else { return nil }
      let end = has(.coverer, at: index + 1) ? index + 2 : index + 1
      return NounPhrase(tokens: index..<end, head: end - 1)
    }
    let phrase = NounPhrase(tokens: index..<found.tokens.upperBound, head: found.head)
    let next = phrase.tokens.upperBound
    guard has([.warning, .coverer], at: next) else { return phrase }
    return NounPhrase(tokens: phrase.tokens.lowerBound..<next + 1, head: next)
  }

  /// Whether the noun is a single journey, which covers nothing.
  func isJourney(_ index: Int) -> Bool {
    has(.singleJourney, at: index)
  }

  /// Whether the phrase is about something that covers.
  func isCoverer(_ phrase: NounPhrase) -> Bool {
    has([.coverer, .protection, .warning], at: phrase.head)
  }

  /// "The scheme was extended to Norway", "Norway was granted protection".
  fileprivate func widenedPassive(_ group: ClaimVerb) -> [ClaimDraft] {
    let subject = ClaimSubject(self, before: group.start)
    let next = skippingAdverbs(from: group.verb + 1)
    if subject.kind == .coverer || subject.kind == .pronoun, let start = afterReach(from: next),
      let phrase = PlaceListParser(reader: self).list(from: start)
    {
      let exempts = subject.tokens?.contains(where: isExemption) ?? false
      let lifts = isWord(["lifted", "cut"], at: group.verb) && !topics.contains(.visas)
      return [draft(exempts != lifts ? .excluded : .covered, phrase, at: group, by: subject)]
    }
    guard let object = phrases.phrase(from: next), isCoverer(object),
      let phrase = places(endingAt: group.start)
    else { return [] }
    let role: CoverageRole = isExemption(object.head) ? .excluded : .covered
    return [draft(role, phrase, at: group, by: .none)]
  }

  /// Whether the noun is one of what sets free from a burden: a waiver of sanctions, not one of visas.
  func isExemption(_ index: Int) -> Bool {
    has(.exemption, at: index)
      || isWord(["waiver", "waivers"], at: index) && topics.contains(.burdens)
        && !topics.contains(.visas)
  }
}
