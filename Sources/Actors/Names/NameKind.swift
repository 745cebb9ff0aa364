internal import Analysis
internal import Atlas
internal import Language
internal import Places
internal import Text

extension NameReader {
  /// The kind of a name whose words say that it is no person's.
  func collectiveKind(_ run: Range<Int>, _ group: GazetteerEntry?) -> Markable.Kind? {
    guard context.facts[run.lowerBound].wordClass != .honorific || run.count > 3 else { return nil }
    if places.isPlace(run) { return .place }
    if let group = group?.group {
      return CountryGroupTable.all[group].kind == .organization ? .organization : .place
    }
    if run.count > 2, context.facts[run.lowerBound].isTitle, isOf(run.lowerBound + 1) { return nil }
    if isNamedAfterField(run) || isFirm(run) { return .organization }
    if isStorm(run) || isNumbered(run) || isLettered(run) { return .thing }
    if holdsInitial(run) { return nil }
    switch lastClass(run) {
    case .organization, .business, .company: return .organization
    case .people: return .people
    case .thing where !isPersonCalled(run) && !isPersonCalled(nameStart(run)..<run.upperBound):
      return .thing
    case .place where run.count > 1 ? !startsAsPerson(run) : isImpersonal(run) || isCounted(run):
      return .place
    default: break
    }
    if isLabel(run) { return .person }
    let token = context.tokens[run.lowerBound]
    let isAcronym =
      run.count == 1 && token.shape == .allCaps && token.span.count > 1
      && !context.facts[run.lowerBound].isTitle
    return isAcronym ? .organization : nil
  }

  /// Whether a number stands before it: 6th Avenue.
  private func isCounted(_ run: Range<Int>) -> Bool {
    run.lowerBound > 0 && context.tags[run.lowerBound - 1] == .number
  }

  /// Whether a storm bears the name: Tropical Cyclone Fern.
  private func isStorm(_ run: Range<Int>) -> Bool {
    run.dropLast().contains { Self.storms.contains(context.tokens[$0].word) }
  }

  private static let storms = WordKind.storm.words

  /// Whether its last word ends in a figure, as roads and models have: A50, the Orbix Q7.
  private func isNumbered(_ run: Range<Int>) -> Bool {
    let last = context.tokens[run.upperBound - 1]
    let bytes = context.utf8[last.span.lower..<last.span.upper]
    guard last.kind == .word, let end = bytes.last(where: { $0 != 0x2e }) else { return false }
    return CharacterClass(byte: end) == .digit
  }

  /// Whether a letter tells it from others of its kind: Route B.
  private func isLettered(_ run: Range<Int>) -> Bool {
    let letter = run.lowerBound + 1
    guard run.count < 3, letter < context.tokens.count, context.isOrdinary(run.lowerBound),
      context.facts[run.lowerBound].firstName == nil,
      context.facts[run.lowerBound].wordClass == nil
    else { return false }
    return context.tokens[letter].span.count == 1 && context.isCapitalized(letter)
  }

  /// Whether the run is a first name, an initial and a surname, whatever that means elsewhere.
  private func holdsInitial(_ run: Range<Int>) -> Bool {
    run.count == 3 && context.facts[run.lowerBound].firstName != nil
      && isInitial(run.lowerBound + 1)
  }

  /// What the last word says, or the one before a number as those of wars have: World "War" II.
  private func lastClass(_ run: Range<Int>) -> NameFacts.Class? {
    let last = context.facts[run.upperBound - 1].wordClass
    guard last == .suffix, run.count > 2 else { return last }
    let before = context.facts[run.upperBound - 2].wordClass
    return before == .thing ? .thing : last
  }

  /// Whether a first name stands before a thing that is a surname too: Nathan Law.
  private func isPersonCalled(_ run: Range<Int>) -> Bool {
    run.count == 2 && context.facts[run.lowerBound].firstName != nil
      && Self.surnames.contains(context.tokens[run.lowerBound + 1].word)
      && places.place(at: run.lowerBound) == nil
      && (run.lowerBound == 0 || context.tags[run.lowerBound - 1] != .determiner)
  }

  /// Whether the run is a speaker's name in capitals before a colon: "WALLACE:".
  private func isLabel(_ run: Range<Int>) -> Bool {
    guard run.count == 1, run.upperBound < context.tokens.count,
      context.tokens[run.upperBound].kind == .colon
    else { return false }
    return context.tokens[run.lowerBound].shape == .allCaps
      && context.tokens[run.lowerBound].span.count > 3
  }

  /// Whether "of" or "for" follows an organization's word or a plural: "Department for Transport",
  /// "Models of Diversity".
  private func isNamedAfterField(_ run: Range<Int>) -> Bool {
    run.dropFirst().dropLast().contains { index in
      isOf(index)
        && (context.facts[index - 1].isOrganization
          || context.facts[index - 1].wordClass == nil
            && context.entries[index - 1].canBePluralNoun)
    }
  }

  /// Whether the name joins two names by a sign: Ernst & Young.
  private func isFirm(_ run: Range<Int>) -> Bool {
    run.dropFirst().dropLast().contains { context.tokens[$0].kind == .symbol }
  }

  private static let surnames = WordKind.nounSurname.words
}
