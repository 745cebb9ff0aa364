internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "Flights to China, once its best route, will not resume", "exports to Iran were banned".
  static let served = ClaimPattern(name: "served", cues: [.service]) { reader, index in
    guard let noun = reader.phrases.phrase(at: index), noun.head == index,
      reader.has(.afterService, at: index + 1),
      let phrase = PlaceListParser(reader: reader, stopsBeforeVerb: false).list(from: index + 2),
      let verb = reader.clauses.predicate(after: phrase.tokens.upperBound)
    else { return [] }
    let group = ClaimVerb(reader, verb: verb)
    let role: CoverageRole
    if reader.goesOnAsUsual(verb) {
      role = .excluded
    } else if reader.has(.resume, at: verb) {
      role = .covered
    } else if reader.has(.stop, at: verb) {
      guard phrase.items.contains(where: { $0.country != nil || $0.isGroup }) else { return [] }
      role = .excluded
    } else if reader.has(.regulate, at: verb), group.isPassive {
      role = .covered
    } else {
      return []
    }
    var subject = ClaimSubject.none
    subject.tokens = noun.tokens
    let isRule = phrase.isTelling && reader.has(.regulate, at: verb) && group.isPassive
    return [reader.draft(role, phrase, at: group, by: subject).tentative(if: !isRule)]
  }
}

extension ClaimReader {
  /// Whether what happens is nothing new: "operated normally", "are running as usual".
  fileprivate func goesOnAsUsual(_ verb: Int) -> Bool {
    (verb + 1..<verb + 4).contains {
      isWord(["normally", "unaffected"], at: $0)
        || isWord("as", at: $0) && has(.usually, at: $0 + 1)
        || isWord("on", at: $0) && isWord(["time", "schedule"], at: $0 + 1)
    }
  }
}
