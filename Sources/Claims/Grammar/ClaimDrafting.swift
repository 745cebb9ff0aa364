internal import Language
internal import Places
internal import Text
internal import Analysis
internal import Articles
internal import Atlas

extension ClaimReader {
  /// A claim that something covers the places, or, denied, that it does not.
  func draft(
    _ role: CoverageRole,
    _ phrase: PlacePhrase,
    at group: ClaimVerb,
    by subject: ClaimSubject
  ) -> ClaimDraft {
    var phrase = phrase
    if phrase.exceptions.isEmpty, phrase.items.contains(where: \.isUniversal) {
      phrase.exceptions = exceptions(after: max(phrase.tokens.upperBound, group.verb + 1))
    }
    var draft = ClaimDraft(role, phrase, at: group.verb, from: group.start).said(of: subject.tokens)
      .firm()
    draft.traits[.hedged] = group.isHedged || isHedged(around: group)
    if let subject = subject.tokens {
      let (lower, upper) = (draft.tokens.lowerBound, draft.tokens.upperBound)
      draft.tokens = min(subject.lowerBound, lower)..<max(subject.upperBound, upper)
    }
    draft.traits[.wished] =
      phrase.tokens.upperBound <= group.start
      && (group.isWished && (role == .covered || role == .host || group.isPassive)
        || group.isUrged && !phrase.isPeople(in: self))
    let isDenied = isInverted(group, subject) || isNothing(subject) || isForbidden(group)
    if (group.isNegated != phrase.isDenied) != isDenied, let opposite = draft.opposite {
      draft.role = opposite
      if draft.role == .excluded { draft.traits[.wished] = group.isUrged }
    }
    if draft.role == .excluded, group.isNegated, isSparedPublic(phrase, subject) {
      draft.traits[.wished] = true
    }
    if draft.role == .covered, phrase.isPublic(in: self) {
      draft.certainty = .tentative
      let first = phrase.items.first?.name.lowerBound ?? phrase.tokens.lowerBound
      if finding(at: first)?.kind == .demonym, !topics.contains(.visas) {
        draft.traits[.wished] = true
      }
    }
    return draft
  }

  /// A claim that the places host what the tokens from `start` on name.
  func hosting(_ phrase: PlacePhrase, at group: ClaimVerb, from start: Int) -> ClaimDraft {
    var draft = draft(.host, phrase, at: group, by: .none)
    draft.tokens =
      min(draft.tokens.lowerBound, start)..<max(draft.tokens.upperBound, group.verb + 1)
    draft.certainty = .firm(if: nouns.isShielding(draft.tokens))
    return draft
  }

  /// That the places of a phrase are a threat, with whether the word at the anchor calls them so.
  func threat(_ phrase: PlacePhrase, _ anchor: Int, from start: Int) -> ClaimDraft {
    var draft = ClaimDraft(.threat, phrase, at: anchor, from: start)
    draft.traits[.calledThreat] = has(.danger, at: anchor)
    return draft
  }

  /// "Not covered are Malta and Cyprus", "those left out include Malta".
  func inverted(_ group: ClaimVerb, role: CoverageRole = .covered) -> [ClaimDraft] {
    var index = group.verb + 1
    let limit = group.verb + 6
    while index < limit, sentence.contains(index) {
      let isLink =
        tag(index) == .be || has(.includes, at: index)
        || isKind(.colon, at: index)
      if isLink,
        let phrase = PlaceListParser(reader: self).list(from: skippingAdverbs(from: index + 1))
      {
        return [draft(role, phrase, at: group, by: .none)]
      }
      if finding(at: index) != nil || tag(index) == .mark && !isKind(.colon, at: index) {
        return []
      }
      index += 1
    }
    return []
  }

  /// A claim that goes on with the one before.
  func continued(_ last: ClaimDraft, role: CoverageRole, _ phrase: PlacePhrase, _ anchor: Int)
    -> ClaimDraft
  {
    ClaimDraft(role, phrase, at: anchor).said(of: last.subject).affirmed(as: last.affirmative).firm(
      if: !(last.certainty != .firm)
    )
  }
}

extension ClaimReader {
  /// What is taken out at the end of a clause: "all have signed the treaty, except Malta".
  private func exceptions(after start: Int) -> [PlaceItem] {
    let lists = PlaceListParser(reader: self)
    for index in start..<start + 12 {
      if let found = lists.exceptions(from: index, inList: false) { return found.items }
      if tag(index).isFinite || isKind(.semicolon, at: index) { return [] }
    }
    return []
  }

  /// Whether the clause says "in theory" or the like away from its verb.
  private func isHedged(around group: ClaimVerb) -> Bool {
    (group.start - 4..<group.verb + 4).contains { isWord(["theory", "reportedly"], at: $0) }
  }

  /// Whether only the people of one country are spared a burden: "the ban does not apply to British
  /// residents" is no word on their country.
  private func isSparedPublic(_ phrase: PlacePhrase, _ subject: ClaimSubject) -> Bool {
    guard phrase.items.count == 1, let item = phrase.items.first, item.country != nil,
      finding(at: item.name.lowerBound)?.kind == .adjective,
      has(.people, at: phrase.tokens.upperBound - 1)
    else { return false }
    if subject.kind == .pronoun { return whole.has(.restriction, in: last?.subject) }
    return whole.has(.restriction, in: subject.tokens)
  }

  /// Whether there is nothing that does it: "no such rule applies to Malta".
  private func isNothing(_ subject: ClaimSubject) -> Bool {
    guard let first = subject.whole?.lowerBound ?? subject.tokens?.lowerBound else { return false }
    return has(.denies, at: first)
      || isWord("no", at: first - 1)
      || isWord("nor", at: first - 1)
        && (first - 8..<first).contains { isWord("neither", at: $0) }
  }

  /// Whether somebody is told not to do it: the ban covers the places.
  private func isForbidden(_ group: ClaimVerb) -> Bool {
    guard group.isNegated, group.isNonfinite else { return false }
    return (group.start - 4..<group.start).contains {
      has(.advising, at: $0)
    }
  }

  /// Whether "nor" or "neither" and an auxiliary stand before the subject: "nor will it cover".
  private func isInverted(_ group: ClaimVerb, _ subject: ClaimSubject) -> Bool {
    guard let first = subject.tokens?.lowerBound, tag(first - 1).isAuxiliary else { return false }
    return isWord(["nor", "neither"], at: first - 2)
  }
}
