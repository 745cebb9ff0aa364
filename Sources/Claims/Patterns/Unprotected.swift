internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "Greece remains exposed", "Malta has no coverage".
  static let unprotected = ClaimPattern(name: "unprotected", cues: [.exposed, .coverer]) {
    reader,
    index in
    if reader.has(.exposed, at: index) {
      guard let verb = reader.copula(before: index) else { return [] }
      let group = ClaimVerb(reader, verb: verb)
      guard let phrase = reader.subjects.places(endingAt: group.start),
        !reader.isWord(["to", "as"], at: index + 1)
      else { return [] }
      return [
        reader.draft(.excluded, phrase, at: group, by: .none).tentative()
      ]
    }
    return reader.lacking(index)
  }
}

extension ClaimReader {
  /// The form of be, remain or stay before the word.
  fileprivate func copula(before index: Int) -> Int? {
    var verb = index - 1
    while tag(verb) == .adverb || isWord(["entirely", "completely"], at: verb) { verb -= 1 }
    return has(.stay, at: verb) ? verb : nil
  }

  /// "Malta has no coverage", "Cyprus gets the service".
  fileprivate func lacking(_ index: Int) -> [ClaimDraft] {
    guard let noun = phrases.phrase(at: index), noun.head == index, tag(index + 1) != .to else {
      return []
    }
    if isWord("with", at: index + 1), isOfOne(from: index + 2) { return [] }
    let first = noun.tokens.lowerBound
    let verb = isWord("no", at: first - 1) ? first - 2 : first - 1
    guard has(.lacks, at: verb) else { return [] }
    let group = ClaimVerb(self, verb: verb)
    guard let phrase = subjects.places(endingAt: group.start) else { return [] }
    let isDenied = nouns.isAbsent(noun) && !group.isNegated
    guard isDenied || group.isNegated || has(.gets, at: verb) else { return [] }
    let isSure =
      phrase.isTelling
      && (has(.protection, at: index)
        || isWord("the", at: first) && has(.gets, at: verb))
    var draft = draft(.covered, phrase, at: group, by: .none).tentative(if: !isSure)
    if isDenied { draft.role = .excluded }
    return [draft]
  }
}
