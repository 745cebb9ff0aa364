internal import Language
internal import Text

extension ClaimPattern {
  /// "Malta misses out", "Ireland is in the clear", "Italy and Spain put their names to it".
  static let idiom = ClaimPattern(name: "idiom", cues: [.idiom]) { reader, index in
    guard reader.isPlaced(before: index), let idiom = ClaimIdiom.match(at: index, in: reader),
      !reader.has(.fears, at: idiom.end - 1)
        || reader.last?.traits[.ofDefence] != true,
      let group = reader.predicate(at: index),
      let phrase = reader.subjects.places(endingAt: group.start)
    else { return [] }
    var draft = reader.draft(idiom.role, phrase, at: group, by: .none, isTentative: true)
    draft.tokens = draft.tokens.lowerBound..<max(draft.tokens.upperBound, idiom.end)
    return [draft]
  }
}

extension ClaimReader {
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
