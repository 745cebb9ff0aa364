internal import Analysis
internal import Language
internal import Places
internal import Text

extension ClaimPattern {
  /// "The ministry extended the waiver to Ukraine", "offers protection to most Nato countries".
  static let widened = ClaimPattern(name: "widened", cues: [.widen]) { reader, index in
    guard reader.verbs.isVerb(index), !reader.has(.verbAway, at: index + 1) else {
      return []
    }
    let group = ClaimVerb(reader, verb: index)
    if group.isPassive { return reader.widenedPassive(group) }
    var subject = ClaimSubject(reader, before: group.start)
    let isGiven = subject.kind == .coverer && reader.has(.gives, at: index)
    guard let object = reader.nouns.object(from: index + 1),
      isGiven || reader.nouns.isCoverer(object),
      !reader.nouns.isJourney(object.head)
    else { return [] }
    var next = reader.skippingAdverbs(from: object.tokens.upperBound)
    if reader.isWord("on", at: next), let topic = reader.phrases.phrase(from: next + 1),
      !reader.findings.isAny(in: topic.tokens)
    {
      next = topic.tokens.upperBound
    }
    if reader.nouns.isOfArrivals(to: next),
      let here = PlaceListParser(reader: reader).list(from: next + 1)
    {
      next = reader.skippingAdverbs(from: here.tokens.upperBound)
    }
    let isOf = reader.isWord("of", at: next) && reader.has(.protection, at: object.head)
    guard isOf || reader.has(.afterWidened, at: next),
      let phrase = PlaceListParser(reader: reader).list(from: next + 1)
    else { return [] }
    if subject.kind != .coverer { subject.tokens = object.tokens }
    var draft = reader.draft(.covered, phrase, at: group, by: subject)
    if reader.isWord(["operation", "operations"], at: object.head) { draft.certainty = .tentative }
    let lifts = reader.has(.lifts, at: index)
    let isDenied = reader.isWord("no", at: object.tokens.lowerBound)
    let exempts = reader.nouns.isExemption(object.head)
    if (lifts != isDenied) != exempts, let opposite = draft.opposite { draft.role = opposite }
    return [draft]
  }
}

extension ClaimReader {
  /// "The scheme was extended to Norway", "Norway was granted protection".
  fileprivate func widenedPassive(_ group: ClaimVerb) -> [ClaimDraft] {
    let subject = ClaimSubject(self, before: group.start)
    let next = skippingAdverbs(from: group.verb + 1)
    if subject.kind == .coverer || subject.kind == .pronoun,
      let start = placesAfter.reach(from: next),
      let phrase = PlaceListParser(reader: self).list(from: start)
    {
      let exempts = subject.tokens?.contains(where: nouns.isExemption) ?? false
      let lifts = isWord(["lifted", "cut"], at: group.verb) && !topics.contains(.visas)
      return [draft(exempts != lifts ? .excluded : .covered, phrase, at: group, by: subject)]
    }
    guard let object = phrases.phrase(from: next), nouns.isCoverer(object),
      let phrase = subjects.places(endingAt: group.start)
    else { return [] }
    let role: CoverageRole = nouns.isExemption(object.head) ? .excluded : .covered
    return [draft(role, phrase, at: group, by: .none)]
  }
}
