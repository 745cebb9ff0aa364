internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "The pact excludes Malta", "Malta is exempted from the ban", "the storm will miss Ireland".
  static let excluded = ClaimPattern(name: "excluded", cues: [.exclude]) { reader, index in
    guard reader.verbs.isVerb(index) || reader.isWord("exempt", at: index),
      !reader.isOfList(index)
    else { return [] }
    let group = ClaimVerb(reader, verb: index)
    if group.isPassive || group.isReduced || reader.tag(index) == .adjective
      || reader.tag(index - 1) == .be
    {
      let found = reader.excludedPassive(group)
      if !found.isEmpty { return found }
      if group.isPassive || group.isReduced {
        let inverted = reader.inverted(group, role: .excluded)
        if !inverted.isEmpty { return inverted }
      }
    }
    let subject = ClaimSubject(reader, before: group.start)
    let isExempt = reader.has(.exempts, at: index)
    guard subject.kind != .person, subject.kind != .place || isExempt,
      let phrase = PlaceListParser(reader: reader).list(
        from: reader.skippingAdverbs(from: index + 1)
      )
    else { return [] }
    let next = reader.skippingAdverbs(from: phrase.tokens.upperBound)
    if reader.isWord("from", at: next), reader.tag(next + 1) == .gerund { return [] }
    let isStrong = reader.has(.omits, at: index)
    let isFirm = subject.kind == .coverer && isStrong || subject.kind == .storm
    guard isStrong || subject.kind == .coverer || subject.kind == .storm || subject.kind == .pronoun
    else { return [] }
    return [reader.draft(.excluded, phrase, at: group, by: subject).tentative(if: !isFirm)]
  }
}

extension ClaimReader {
  /// Whether a participle only tells who is on a list: "the list of exempted countries".
  fileprivate func isOfList(_ index: Int) -> Bool {
    tag(index) == .participle && tag(index + 1).isNominal && tag(index - 1) == .preposition
      && has(.listing, at: index - 2)
  }

  fileprivate func excludedPassive(_ group: ClaimVerb) -> [ClaimDraft] {
    guard let phrase = subjects.places(endingAt: group.start) else { return [] }
    let next = skippingAdverbs(from: group.verb + 1)
    guard isWord(["from", "by", "in"], at: next) else {
      let isFirm = phrase.isTelling && isWord(["exempt", "exempted"], at: group.verb)
      return [draft(.excluded, phrase, at: group, by: .none).tentative(if: !isFirm)]
    }
    guard let source = phrases.phrase(from: next + 1),
      !has(.outset, at: source.head)
    else {
      return [draft(.excluded, phrase, at: group, by: .none).tentative()]
    }
    guard
      nouns.isCoverer(source) || ClaimSubject.kind(self, source) == .pronoun
        || has(.storm, at: source.head)
    else { return [] }
    var subject = ClaimSubject.none
    subject.tokens = source.tokens
    return [draft(.excluded, phrase, at: group, by: subject)]
  }
}
