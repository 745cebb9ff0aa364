internal import Articles

extension ClaimPattern {
  /// "The vaccine is approved in Chile", "the card works across Benelux", "the match is shown in Fiji".
  static let offeredIn = ClaimPattern(name: "offered-in", cues: [.offered, .works]) {
    reader,
    index in
    guard reader.isVerb(index) else { return [] }
    let group = ClaimVerb(reader, verb: index)
    let isParticiple = reader.has(.offered, at: index)
    guard
      group.isPassive && isParticiple || reader.has(.works, at: index) && !group.isPassive
        || isParticiple && group.isReduced
    else { return [] }
    let subject = ClaimSubject(reader, before: group.start)
    guard subject.kind == .coverer || subject.kind == .pronoun || subject.kind == .storm else {
      return []
    }
    let next = reader.skippingAdverbs(from: index + 1)
    guard reader.isWord(["in", "across", "throughout", "for", "to", "by", "over", "on"], at: next),
      !reader.isWord(["by"], at: next),
      let phrase = PlaceListParser(reader: reader).list(from: next + 1)
    else { return [] }
    let isTentative = subject.kind == .pronoun || group.isReduced
    var draft = reader.draft(.covered, phrase, at: group, by: subject, isTentative: isTentative)
    let ends = reader.isWord(["abolished", "waived", "scrapped"], at: index)
    if ends, group.isNegated { draft.role = .excluded }
    return [draft]
  }
}
