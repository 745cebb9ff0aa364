internal import Articles

extension ClaimPattern {
  /// "Norway has stayed out", "Malta lies outside the zone", "Ireland opted out".
  static let stayedOut = ClaimPattern(name: "stayed-out", cues: .stay) { reader, index in
    let group = ClaimVerb(reader, verb: index)
    let next = reader.skippingAdverbs(from: index + 1)
    let isOut = reader.isWord(["out"], at: next) || reader.has(.outside, at: next)
    let isIn = reader.has(.within, at: next)
    guard isOut || isIn, let phrase = reader.places(endingAt: group.start) else { return [] }
    var after = next + 1
    if reader.isWord(["of", "from"], at: after) { after += 1 }
    let whole = reader.phrases.phrase(from: after)
    let isBe = reader.tag(index) == .be
    if let whole {
      let kind = ClaimSubject.kind(reader, whole)
      guard reader.isCoverer(whole) || kind == .pronoun || reader.hasReach(whole) else { return [] }
    } else if isBe || !isOut {
      return []
    }
    var subject = ClaimSubject.none
    subject.tokens = whole?.tokens
    return [
      reader.draft(
        isOut ? .excluded : .covered,
        phrase,
        at: group,
        by: subject,
        isTentative: whole == nil
      )
    ]
  }
}

extension ClaimReader {
  /// Whether the phrase is a range or scope: "its reach", "the footprint of the satellite".
  fileprivate func hasReach(_ phrase: NounPhrase) -> Bool {
    isWord(
      ["reach", "range", "scope", "footprint", "path", "area", "zone", "remit"],
      at: phrase.head
    )
  }
}
