internal import Text

extension Tagger {
  /// The verbal reading of an open-class word here, or nil where it is no verb.
  func verbTag(_ entry: LexicalEntry, at index: Int, in range: Range<Int>) -> Tag? {
    let isOnlyVerb =
      !entry.canBeNoun && !entry.canBePluralNoun && !entry.canBeAdjective
      && !entry.canBeAdverb
    switch governor {
    case .to, .modal, .do:
      if entry.canBeBaseVerb, previous != .determiner { return .baseVerb }
    case .be:
      if entry.canBeGerund { return .gerund }
      if entry.canBeParticiple { return .participle }
      return nil
    case .have:
      if entry.canBeParticiple { return .participle }
      return isOnlyVerb ? fallback(entry) : nil
    case .determiner, .possessive:
      if previous == .adverb, entry.canBeParticiple { return .participle }
      if entry.canBeGerund, isSubject(gerund: index, in: range) { return .noun }
      if reportsAfterDeterminer(entry, at: index, in: range) { return .pastVerb }
      if isOnlyVerb { return entry.canBeGerund ? .gerund : .participle }
      return nil
    case .adjective, .quantifier, .number:
      if !isOnlyVerb && entry.main != .verb { return nil }
    default: break
    }
    if entry.canBeGerund {
      return entry.canBeNoun && entry.main == .noun && governor != .mark ? nil : .gerund
    }
    if entry.canBePast || entry.canBeParticiple && !entry.canBeBaseVerb {
      if entry.canBeAdjective && entry.main == .adjective { return nil }
      return pastTag(entry, at: index, in: range)
    }
    if entry.canBeThirdPerson { return thirdPerson(entry, at: index, in: range) }
    return present(entry, isOnlyVerb: isOnlyVerb, at: index, in: range)
  }

  /// Whether the word reports and the determiner before it stands for a noun: another said the road was shut.
  private func reportsAfterDeterminer(
    _ entry: LexicalEntry,
    at index: Int,
    in range: Range<Int>
  ) -> Bool {
    entry.canBePast && entry.cueLemma > 0 && previous == .determiner && !isArticle(index - 1)
      && (followsWithClause(index, in: range) || isBeforeWords(index, in: range))
  }

  /// Whether a colon follows the word.
  private func isBeforeWords(_ index: Int, in range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && tokens[index + 1].kind == .colon
  }

  /// Whether a verb with its object or an auxiliary follows the gerund: the blasting wakes them.
  private func isSubject(gerund index: Int, in range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound, tokens[index + 1].kind == .word else { return false }
    let next = entries[index + 1]
    return next.isAuxiliary
      || (next.canBeThirdPerson || next.canBePast) && followsWithClause(index + 1, in: range)
  }

  /// Whether it is "the", "a" or "an".
  func isArticle(_ index: Int) -> Bool {
    let word = tokens[index].word
    return word == "the" || word == "a" || word == "an"
  }

  private func fallback(_ entry: LexicalEntry) -> Tag {
    if entry.canBeGerund { return .gerund }
    if entry.canBePast { return .pastVerb }
    if entry.canBeThirdPerson { return .presentVerb }
    return .baseVerb
  }

  private func pastTag(_ entry: LexicalEntry, at index: Int, in range: Range<Int>) -> Tag {
    if !entry.canBeParticiple { return .pastVerb }
    if !entry.canBePast { return .participle }
    if governor == .quantifier, previous == .quantifier, entry.cueLemma == 0,
      index + 1 < range.upperBound, entries[index + 1].canBePluralNoun,
      tokens[index - 1].word == "most" || tokens[index - 1].word == "more"
    {
      return .participle
    }
    if isEpithet(entry, at: index, in: range) { return .participle }
    let isAgent = index + 1 < range.upperBound && tokens[index + 1].word == "by"
    if isAgent && governor.isNominal { return .participle }
    return governor == .preposition ? .participle : .pastVerb
  }

  /// Whether the word tells behind a comma what sort of person somebody is: One caller, retired miner Ana Kovel.
  private func isEpithet(_ entry: LexicalEntry, at index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound, tokens[index - 1].kind == .comma, entry.cueLemma == 0,
      index + 1 < range.upperBound
    else { return false }
    let next = entries[index + 1]
    return next.isPersonNoun && next.canBeNoun && !next.canBePluralNoun
  }

  private func thirdPerson(_ entry: LexicalEntry, at index: Int, in range: Range<Int>) -> Tag? {
    guard entry.canBePluralNoun || entry.canBeNoun else { return .presentVerb }
    if entry.canBePluralNoun, governor.isNominal || governor == .adjective || governor == .mark,
      isSubject(index, in: range)
    {
      return nil
    }
    switch governor {
    case .properNoun where isParted(entry, at: index, in: range): return nil
    case .pronoun, .relative, .properNoun:
      return .presentVerb
    case .noun:
      return entry.main == .verb || followsWithClause(index, in: range) ? .presentVerb : nil
    case .mark: return entry.main == .verb ? .presentVerb : nil
    case .that where index == range.lowerBound + 1:
      return followsWithClause(index, in: range) ? .presentVerb : nil
    case .gerund where isNoun(gerund: index - 1, in: range):
      return followsWithClause(index, in: range) ? .presentVerb : nil
    case .adjective where Self.saying.contains(tokens[index].word): return .presentVerb
    default: return nil
    }
  }

  /// Whether a comma parts a plural from its verb: Norwegian courts, however, have ruled.
  private func isParted(_ entry: LexicalEntry, at index: Int, in range: Range<Int>) -> Bool {
    entry.canBePluralNoun && entry.main == .noun && entry.cueLemma == 0
      && index + 1 < range.upperBound && tokens[index + 1].kind == .comma
  }

  /// Whether an auxiliary, a past form or a verb that reports follows, whose subject the word then is: consumer
  /// advocates say.
  private func isSubject(_ index: Int, in range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound, tokens[index + 1].kind == .word else { return false }
    let next = entries[index + 1]
    if next.isAuxiliary { return true }
    let isPast =
      next.canBePast && next.main == .verb && !next.canBeNoun
      && (!next.canBeAdjective || index + 2 < range.upperBound && entries[index + 2].isClosedClass)
    return isPast
      || next.cueLemma > 0 && next.main == .verb && (next.canBePast || next.canBeBaseVerb)
  }

  /// Whether an article or a possessive makes a noun of the gerund: the blasting.
  private func isNoun(gerund index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    let before = entries[index - 1].closedClass
    return before == .determiner || before == .possessive
  }

  private func present(
    _ entry: LexicalEntry,
    isOnlyVerb: Bool,
    at index: Int,
    in range: Range<Int>
  ) -> Tag? {
    switch governor {
    case .pronoun, .relative: return .presentVerb
    case .pluralNoun:
      return isOnlyVerb || entry.main == .verb || followsWithClause(index, in: range)
        ? .presentVerb : nil
    case .noun, .properNoun:
      if Self.unchanged.contains(tokens[index].word), followsWithClause(index, in: range) {
        return .pastVerb
      }
      if governor == .noun { return isOnlyVerb ? .baseVerb : nil }
      if entry.canBeNoun, isOfOffice(index, in: range) { return nil }
      return isOnlyVerb || entry.main == .verb ? .presentVerb : nil
    case .conjunction: return isOnlyVerb || entry.main == .verb ? .baseVerb : nil
    default: return isOnlyVerb ? .baseVerb : nil
    }
  }

  /// Whether a noun for a person and a name or a comma follow, and the name before it is no plural: the Oxbow press
  /// chief Ana Kovel.
  private func isOfOffice(_ index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound, index + 2 < range.upperBound,
      !entries[index - 1].canBePluralNoun, tokens[index].shape == .lower
    else { return false }
    let (office, next) = (entries[index + 1], index + 2)
    guard office.isPersonNoun, office.canBeNoun, tokens[index + 1].shape == .lower else {
      return false
    }
    if tokens[next].kind == .comma { return true }
    let isName = tokens[next].shape != .lower && !entries[next].isClosedClass
    return tokens[next].kind == .word
      && (isName || entries[next].cueLemma > 0 && entries[next].canBePast)
  }

  private static let unchanged = WordKind.unchangedPast.words

  /// Whether what follows begins an object or a clause, so that the word before it is a verb.
  private func followsWithClause(_ index: Int, in range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound else { return false }
    switch entries[index + 1].closedClass {
    case .that, .determiner, .possessive, .subjectPronoun, .objectPronoun, .pronoun, .to,
      .question, .existential:
      return true
    default: return tokens[index + 1].kind == .quote
    }
  }
}
