internal import Analysis
internal import Language
internal import Places
internal import Text

extension ClaimPattern {
  /// "The rule bans imports into all member states", "Kenya suspended entry for people from Mali".
  static let regulated = ClaimPattern(name: "regulated", cues: [.regulate]) { reader, index in
    guard reader.verbs.isVerb(index) || reader.tag(index - 1) == .pronoun else { return [] }
    let group = ClaimVerb(reader, verb: index)
    guard !group.isPassive, let object = reader.nouns.object(from: index + 1),
      !reader.findings.isAny(in: object.tokens)
    else { return [] }
    let subject = ClaimSubject(reader, before: group.start)
    let isOwn = subject.kind == .coverer && reader.has(.theirs, at: object.tokens.lowerBound)
    if isOwn { return [] }
    let isEntry = reader.has(.entryNoun, at: object.head)
    guard subject.kind == .coverer || subject.kind == .pronoun || isEntry,
      let start = reader.placesAfter.reach(from: object.tokens.upperBound)
        ?? reader.placesAfter.preposition(from: object.tokens.upperBound),
      let phrase = PlaceListParser(reader: reader).list(from: start)
    else { return [] }
    let isFirm = phrase.isTelling && (subject.kind == .coverer || isEntry)
    return [reader.draft(.covered, phrase, at: group, by: subject).tentative(if: !isFirm)]
  }
}
