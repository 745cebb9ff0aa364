internal import Analysis
internal import Language
internal import Places
internal import Text

extension ClaimPattern {
  /// "The vaccine is approved in Chile", "the card works across Benelux", "the match is shown in Fiji".
  static let offeredIn = ClaimPattern(name: "offered-in", cues: [.offered, .works]) {
    reader,
    index in
    guard reader.verbs.isVerb(index) else { return [] }
    let group = ClaimVerb(reader, verb: index)
    let isParticiple = reader.has(.offered, at: index)
    guard
      group.isPassive && isParticiple || reader.has(.works, at: index) && !group.isPassive
        || isParticiple && group.isReduced
    else { return [] }
    if reader.isRight(group) { return [] }
    if reader.has(.arrives, at: index), ClaimSubject(reader, before: group.start).kind == .other {
      return []
    }
    if group.isReduced, reader.has(.handled, at: index) || reader.has(.oneOfKind, at: index - 1) {
      return []
    }
    if reader.has(.handled, at: index), reader.isWord(["through", "via"], at: index + 1) {
      return []
    }
    let subject = ClaimSubject(reader, before: group.start)
    guard subject.kind != .person, subject.kind != .place,
      subject.kind != .other || !reader.has(.sent, at: index)
    else { return [] }
    var next = reader.skippingAdverbs(from: index + 1)
    if reader.has(.wellWorking, at: next) { next += 1 }
    if reader.isWord(["out", "into"], at: next) { next = reader.skippingAdverbs(from: next + 1) }
    if reader.isWord("force", at: next) { next = reader.skippingAdverbs(from: next + 1) }
    if reader.isWord("for", at: next), reader.has(.usage, at: next + 1) { next += 2 }
    next = reader.placesAfter.origin(from: reader.pastWhere(next))
    let start = reader.isWord("on", at: next) ? next + 1 : reader.placesAfter.reach(from: next)
    guard
      let phrase = start.flatMap({ PlaceListParser(reader: reader).list(from: $0) })
        ?? reader.placesBefore.fronted(before: group.start, by: subject)
    else { return [] }
    if reader.isRestriction(group, upTo: phrase.tokens.upperBound) { return [] }
    let isBegun = reader.has(.begins, at: index)
    if isBegun, subject.kind != .coverer || reader.verbs.isOfOther(group) { return [] }
    let isSure =
      subject.kind == .coverer && (!isBegun || phrase.isTelling) || subject.kind == .storm
    let isFirm =
      isSure || subject.kind == .other && phrase.isTelling || !phrase.exceptions.isEmpty
    var draft = reader.draft(.covered, phrase, at: group, by: subject).tentative(
      if: !isFirm || group.isReduced
    )
    let isCalledOff = reader.isWord(["cancelled", "suspended"], at: index)
    if isCalledOff { draft.certainty = .tentative }
    return [draft]
  }
}

extension ClaimReader {
  /// Whether the verb says what people may do, not what a thing does: "the right to live and work in".
  fileprivate func isRight(_ group: ClaimVerb) -> Bool {
    var start = group.start
    if tag(start - 1) == .conjunction, tag(start - 3) == .to { start -= 3 }
    return tag(start) == .to && tag(start - 1).isNominal
  }

  /// Whether it only tells which things are meant of which the clause speaks: "watches that are sold in Chile have".
  fileprivate func isRestriction(_ group: ClaimVerb, upTo end: Int) -> Bool {
    has(.relativeOfThing, at: group.start - 1) && tag(group.start - 2) != .mark
      && (tag(skippingAdverbs(from: end)).isFinite || tag(skippingAdverbs(from: end)).isAuxiliary)
  }

  /// Past "from shops" or "without interference", which name no place.
  fileprivate func pastWhere(_ index: Int) -> Int {
    guard isWord(["from", "without", "off"], at: index),
      let thing = phrases.phrase(from: index + 1),
      !findings.isAny(in: thing.tokens)
    else { return index }
    return skippingAdverbs(from: thing.tokens.upperBound)
  }
}
