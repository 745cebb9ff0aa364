internal import Articles
internal import Atlas

/// A claim as a pattern finds it, before groups are resolved and doubtful ones weighed.
struct ClaimDraft {
  var role: CoverageRole
  /// The role it would have if nothing denied it.
  var affirmative: CoverageRole
  var phrase: PlacePhrase
  /// The word it hangs on.
  var anchor: Int
  /// The tokens that say it.
  var tokens: Range<Int>
  var isHedged = false
  /// Whether it counts only in an article that makes other claims.
  var isTentative: Bool
  /// Whether only its subject and its list speak for it, not its verb.
  var isGuess = false
  /// Whether it denies that somebody belongs to what covers: it stands beside what others say.
  var isDenial = false
  /// Whether it calls something a threat.
  var isThreat = false
  /// Whether it is only asked or hoped for.
  var isWished = false
  /// Whether its sentence is about defence.
  var isShielding = false
  /// The noun phrase of what covers.
  var subject: Range<Int>?

  /// Whether it hosts something or names a country or group: an article whose claims are all of towns
  /// and regions, such as one on a campaign in four states, says nothing of countries.
  var isOfCountries: Bool {
    role == .host || !(phrase.items + phrase.exceptions).allSatisfy(\.isLocal)
  }

  /// The role an exception to it has, if it has any.
  var opposite: CoverageRole? { role.opposite }
}

extension ClaimDraft {
  /// A claim that hangs on a word; it is said from that word on, or from one before it, to the end of
  /// its list.
  init(
    _ role: CoverageRole,
    _ phrase: PlacePhrase,
    at anchor: Int,
    from start: Int? = nil,
    by subject: Range<Int>? = nil,
    affirmative: CoverageRole? = nil,
    isTentative: Bool = true
  ) {
    self.role = role
    self.affirmative = affirmative ?? role
    self.phrase = phrase
    self.anchor = anchor
    tokens =
      min(start ?? anchor, phrase.tokens.lowerBound)..<max(anchor + 1, phrase.tokens.upperBound)
    self.isTentative = isTentative
    self.subject = subject
  }
}

extension CoverageRole {
  /// What is not covered is excluded, and the other way round.
  var opposite: CoverageRole? {
    switch self {
    case .covered: .excluded
    case .excluded: .covered
    default: nil
    }
  }
}

extension ClaimReader {
  /// A claim that something covers the places, or, denied, that it does not.
  func draft(
    _ role: CoverageRole,
    _ phrase: PlacePhrase,
    at group: ClaimVerb,
    by subject: ClaimSubject,
    isTentative: Bool = false
  ) -> ClaimDraft {
    var phrase = phrase
    if phrase.exceptions.isEmpty, phrase.items.contains(where: \.isUniversal) {
      phrase.exceptions = exceptions(after: max(phrase.tokens.upperBound, group.verb + 1))
    }
    var draft = ClaimDraft(
      role,
      phrase,
      at: group.verb,
      from: group.start,
      by: subject.tokens,
      isTentative: isTentative
    )
    draft.isHedged = group.isHedged || isHedged(around: group)
    if let subject = subject.tokens {
      let (lower, upper) = (draft.tokens.lowerBound, draft.tokens.upperBound)
      draft.tokens = min(subject.lowerBound, lower)..<max(subject.upperBound, upper)
    }
    draft.isWished =
      phrase.tokens.upperBound <= group.start
      && (group.isWished && (role == .covered || role == .host || group.isPassive)
        || group.isUrged && !isPeople(phrase))
    let isDenied = isInverted(group, subject) || isNothing(subject) || isForbidden(group)
    if (group.isNegated != phrase.isDenied) != isDenied, let opposite = draft.opposite {
      draft.role = opposite
      if draft.role == .excluded { draft.isWished = group.isUrged }
    }
    if draft.role == .covered, isPublic(phrase) { draft.isTentative = true }
    return draft
  }

  /// What is taken out at the end of a clause: "all have signed the treaty, except Malta".
  private func exceptions(after start: Int) -> [PlaceItem] {
    let lists = PlaceListParser(reader: self)
    for index in start..<start + 12 {
      if let found = lists.exceptions(from: index, inList: false) { return found.items }
      if tag(index).isFinite || isKind(.semicolon, at: index) { return [] }
    }
    return []
  }

  /// Whether only the public of one country is meant, as papers call their own: "Americans".
  private func isPublic(_ phrase: PlacePhrase) -> Bool {
    guard phrase.items.count == 1, phrase.exceptions.isEmpty, let item = phrase.items.first,
      item.country != nil, let kind = finding(at: item.name.lowerBound)?.kind
    else { return false }
    return kind == .demonym || kind == .adjective && has(.people, at: phrase.tokens.upperBound - 1)
  }

  /// Whether the clause says "in theory" or the like away from its verb.
  private func isHedged(around group: ClaimVerb) -> Bool {
    (group.start - 4..<group.verb + 4).contains { isWord(["theory", "reportedly"], at: $0) }
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
