internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "It lets tourists from Peru apply online", "bars travellers from Mali from entering".
  static let letIn = ClaimPattern(name: "let-in", cues: [.letting]) { reader, index in
    guard reader.verbs.isVerb(index) else { return [] }
    let group = ClaimVerb(reader, verb: index)
    guard !group.isPassive,
      let phrase = PlaceListParser(reader: reader, stopsBeforeVerb: false).list(from: index + 1)
    else { return [] }
    let end = phrase.tokens.upperBound
    var next = reader.skippingAdverbs(from: reader.isKind(.comma, at: end) ? end + 1 : end)
    let isKept = reader.has(.barring, at: index)
    if isKept {
      guard reader.isWord("from", at: next), reader.tag(next + 1) == .gerund else { return [] }
      next += 1
    } else if reader.tag(next) == .to {
      next = reader.skippingAdverbs(from: next + 1)
    }
    let subject = ClaimSubject(reader, before: group.start)
    let isThing = subject.kind == .coverer && phrase.isTelling && !isKept
    guard isThing || phrase.isPeople(in: reader) else { return [] }
    guard isThing || isKept || reader.has([.enable, .duty, .journey], at: next) else { return [] }
    return [reader.draft(.covered, phrase, at: group, by: .none).tentative(if: !phrase.isTelling)]
  }
}
