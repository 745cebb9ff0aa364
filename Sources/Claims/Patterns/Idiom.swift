internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "Malta misses out", "Ireland is in the clear", "Italy and Spain put their names to it".
  static let idiom = ClaimPattern(name: "idiom", cues: [.idiom]) { reader, index in
    guard reader.isPlaced(before: index), let idiom = reader.idiom(at: index),
      !reader.has(.fears, at: idiom.end - 1)
        || reader.last?.traits[.ofDefence] != true,
      !reader.nouns.isListOfExempt(index..<idiom.end), let group = reader.predicate(at: index),
      let phrase = reader.subjects.places(endingAt: group.start), !phrase.isOfStuff(in: reader),
      reader.tag(group.start) != .to || phrase.tokens.upperBound < group.start
    else { return [] }
    var draft = reader.draft(idiom.role, phrase, at: group, by: .none).tentative()
    draft.tokens = draft.tokens.lowerBound..<max(draft.tokens.upperBound, idiom.end)
    return [draft]
  }
}

extension ClaimReader {
  /// The idiom that begins with a token, and the token after it.
  fileprivate func idiom(at index: Int) -> (role: CoverageRole, end: Int)? {
    for idiom in ClaimIdiom.beginning(with: tokens[index].word) {
      if let end = end(of: idiom, after: index) { return (idiom.role, end) }
    }
    return nil
  }

  /// The token after an idiom, in which an adverb or adjective may stand before each word.
  private func end(of idiom: ClaimIdiom, after index: Int) -> Int? {
    var next = index + 1
    for variants in idiom.rest {
      if !isOne(of: variants, at: next) {
        guard tag(next) == .adverb || tag(next) == .adjective else { return nil }
        next += 1
        guard isOne(of: variants, at: next) else { return nil }
      }
      next += 1
    }
    return next
  }

  /// The verb group that the phrase at a token is or completes: "is still in the clear".
  fileprivate func predicate(at index: Int) -> ClaimVerb? {
    if tag(index).isMainVerb || tag(index).isAuxiliary || verbs.isVerb(index) {
      let group = ClaimVerb(self, verb: index)
      return group.isReduced ? nil : group
    }
    var verb = index - 1
    while tag(verb) == .adverb || tag(verb) == .negation || tag(verb) == .quantifier { verb -= 1 }
    if has(.placed, at: verb) {
      let group = ClaimVerb(self, verb: verb)
      return group.isPassive ? group : nil
    }
    return has(.stay, at: verb)
      ? ClaimVerb(self, verb: verb, denied: Range(from: verb + 1, to: index)) : nil
  }
}
