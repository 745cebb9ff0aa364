internal import Analysis
internal import Atlas
internal import Language
internal import Places
internal import Text

extension ClaimPattern {
  /// "Norway has joined the scheme", "Malta has not signed it".
  static let joined = ClaimPattern(name: "joined", cues: [.join]) { reader, index in
    guard reader.verbs.isVerb(index) else { return [] }
    let group = ClaimVerb(reader, verb: index)
    guard reader.tag(group.start - 1) != .relative else { return [] }
    var next = reader.skippingAdverbs(from: index + 1)
    if let taken = reader.takenIn(group) ?? reader.ratified(group) { return [taken] }
    if reader.has(.takes, at: index) {
      guard reader.isWord("part", at: next) else { return [] }
      next += 1
    }
    if reader.isWord("up", at: next) { next += 1 }
    if reader.isWord(["to", "in"], at: next) { next += 1 }
    let object = reader.phrases.phrase(from: next)
    if let object {
      guard reader.nouns.isCoverer(object) || ClaimSubject.kind(reader, object) == .pronoun else {
        return []
      }
      let isOfVisas = object.tokens.contains { reader.has(.visa, at: $0) }
      if isOfVisas, reader.has(.introduces, at: index) { return [] }
    }
    let owner = group.isNegated ? reader.placesBefore.owner(endingAt: group.start) : nil
    guard let phrase = owner ?? reader.subjects.places(endingAt: group.start),
      !phrase.isOfThings(in: reader)
    else {
      return []
    }
    var subject = ClaimSubject.none
    if let object {
      if reader.has(.heeds, at: index), !reader.nouns.isDefinite(object) { return [] }
      subject.tokens = object.tokens
      if group.isHedged, reader.isOrganization(object.tokens) { return [] }
      if !group.isNegated, reader.isOwn(object) {
        return [reader.draft(.excluded, phrase, at: group, by: .none).tentative()]
      }
    } else if reader.last == nil || !group.isNegated, !phrase.isWholeGroup {
      return []
    }
    let isTold =
      phrase.isTelling && (subject.tokens != nil || phrase.isWholeGroup)
      && !reader.has(
        .introduces,
        at: index
      )
    var draft = reader.draft(.covered, phrase, at: group, by: subject).tentative(if: !isTold)
    draft.traits[.denial] = group.isNegated && subject.tokens != nil
    return [draft]
  }
}

extension ClaimReader {
  /// Whether the phrase names an organization of states, whose members to come are none yet.
  func isOrganization(_ object: Range<Int>) -> Bool {
    object.last.map { groups.group(called: tokens[$0].word, at: $0) != nil } ?? false
      || object.contains { index in
        guard case .group(let group) = finding(at: index)?.target else { return false }
        return CountryGroupTable.all[group].kind == .organization
      }
  }

  /// Whether the thing is no common one: "a scheme of its own", "their own cards".
  fileprivate func isOwn(_ object: NounPhrase) -> Bool {
    let end = object.tokens.upperBound
    return object.tokens.contains { isWord("own", at: $0) }
      || isWord("of", at: end) && has(.theirs, at: end + 1)
        && isWord("own", at: end + 2)
  }

  /// "The footprint takes in Libya".
  fileprivate func takenIn(_ group: ClaimVerb) -> ClaimDraft? {
    guard has(.takesIn, at: group.verb),
      isWord("in", at: group.verb + 1),
      let phrase = PlaceListParser(reader: self).list(from: group.verb + 2)
    else { return nil }
    let subject = ClaimSubject(self, before: group.start)
    guard subject.kind != .person, subject.kind != .place else { return nil }
    return draft(.covered, phrase, at: group, by: subject).tentative(
      if: subject.kind != .coverer && !phrase.isTelling
    )
  }

  /// "The treaty has been ratified by Laos but not by Vietnam".
  fileprivate func ratified(_ group: ClaimVerb) -> ClaimDraft? {
    guard group.isPassive || group.isReduced, isWord("by", at: group.verb + 1),
      let phrase = PlaceListParser(reader: self).list(from: group.verb + 2)
    else { return nil }
    let subject = ClaimSubject(self, before: group.start)
    guard subject.kind == .coverer || subject.kind == .pronoun else { return nil }
    return draft(.covered, phrase, at: group, by: subject).tentative(if: !phrase.isTelling)
  }
}
