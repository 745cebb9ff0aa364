internal import Analysis
internal import Language
internal import Places
internal import Text

extension ClaimPattern {
  /// "The airline suspended flights to Qatar", "Mali has halted all flights from Kenya".
  ///
  /// What a carrier no longer serves is left out; what a state closes itself to is under a ban.
  static let serviceStopped = ClaimPattern(name: "service-stopped", cues: [.stop, .resume]) {
    reader,
    index in
    guard reader.verbs.isVerb(index) else { return [] }
    let group = ClaimVerb(reader, verb: index)
    guard !group.isPassive, !group.isReduced, let object = reader.nouns.object(from: index + 1),
      reader.has(.service, at: object.head),
      !reader.findings.isAny(in: object.tokens)
    else { return [] }
    let next = object.tokens.upperBound
    guard reader.has(.afterFlights, at: next),
      let phrase = PlaceListParser(reader: reader).list(from: next + 1)
    else { return [] }
    guard phrase.items.contains(where: { $0.country != nil || $0.isGroup }) else { return [] }
    let subject = ClaimSubject(reader, before: group.start)
    let isStop = reader.has(.stop, at: index)
    let isBan =
      subject.kind == .place || subject.kind == .person
      || subject.kind != .coverer && reader.isWord("from", at: next)
    let role: CoverageRole = isStop && !isBan ? .excluded : .covered
    if isBan, !isStop { return [] }
    return [reader.draft(role, phrase, at: group, by: subject).tentative()]
  }
}
