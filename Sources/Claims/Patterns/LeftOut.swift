internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "It leaves out Malta", "leaving Greece exposed", "Malta is left outside the zone".
  static let leftOut = ClaimPattern(name: "left-out", cues: [.leave]) { reader, index in
    let group = ClaimVerb(reader, verb: index)
    if reader.has(.shuts, at: index), !reader.isWord("out", at: index + 1) { return [] }
    if group.isPassive || group.isReduced, let end = reader.outcome(at: index + 1) {
      if let phrase = reader.subjects.places(endingAt: group.start) {
        guard let isTentative = reader.leftFrom(end) else { return [] }
        return [
          reader.draft(.excluded, phrase, at: group, by: .none).tentative(if: isTentative)
        ]
      }
      return reader.inverted(group, role: .excluded)
    }
    let parser = PlaceListParser(reader: reader)
    let subject = ClaimSubject(reader, before: group.start)
    guard subject.kind != .person || reader.isKind(.comma, at: group.start - 1) else { return [] }
    if reader.has(.outOrOff, at: index + 1), let phrase = parser.list(from: index + 2) {
      let isTentative = subject.kind != .coverer && subject.kind != .pronoun
      return [reader.draft(.excluded, phrase, at: group, by: subject).tentative(if: isTentative)]
    }
    if let phrase = reader.announced(index) {
      return [reader.draft(.excluded, phrase, at: group, by: subject)]
    }
    let whole = PlaceListParser(reader: reader, stopsBeforeVerb: false)
    guard let phrase = whole.list(from: index + 1),
      (reader.outcome(at: phrase.tokens.upperBound)
        ?? reader.outcome(at: reader.skippingAdverbs(from: phrase.tokens.upperBound))) != nil
    else { return [] }
    let isTentative = subject.kind == .name || subject.kind == .place
    return [reader.draft(.excluded, phrase, at: group, by: subject).tentative(if: isTentative)]
  }
}

extension ClaimReader {
  /// The token after "out", "exposed", "without cover", "outside it".
  fileprivate func outcome(at index: Int) -> Int? {
    if isWord("alone", at: index) { return index + 1 }
    let index = skippingAdverbs(from: index)
    if has(.outOrOff, at: index) || has([.exposed, .outside], at: index) {
      return index + 1
    }
    if has(.unharmed, at: index) { return index + 1 }
    if isWord("vulnerable", at: index) {
      let isOther =
        isWord("to", at: index + 1) && !(index + 2..<index + 6).contains { has(.threat, at: $0) }
      return isOther ? nil : index + 1
    }
    guard isWord("without", at: index), let phrase = phrases.phrase(from: index + 1),
      nouns.isCoverer(phrase)
    else { return nil }
    return phrase.tokens.upperBound
  }

  /// Whether it is doubtful what somebody is left out of; nil where it covers nothing.
  fileprivate func leftFrom(_ end: Int) -> Bool? {
    if has([.exposed], at: end - 1) { return false }
    var next = end
    if has(.ofOrFrom, at: next) { next += 1 }
    guard next > end || has(.outside, at: end - 1), let phrase = phrases.phrase(from: next) else {
      return true
    }
    let kind = ClaimSubject.kind(self, phrase)
    if nouns.isCoverer(phrase) || kind == .pronoun { return false }
    if isWord("list", at: phrase.head) { return true }
    return kind == .other || kind == .person ? nil : true
  }

  /// "Leaving only six countries outside it: Angola, Egypt, …".
  fileprivate func announced(_ index: Int) -> PlacePhrase? {
    guard let members = phrases.phrase(from: skippingAdverbs(from: index + 1)),
      has(.member, at: members.head), var next = outcome(at: members.tokens.upperBound)
    else { return nil }
    if isWord("it", at: next) { next += 1 }
    guard isKind(.colon, at: next) || isKind(.dash, at: next) else { return nil }
    return PlaceListParser(reader: self).list(from: next + 1)
  }
}
