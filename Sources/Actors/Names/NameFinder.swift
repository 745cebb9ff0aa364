internal import Language
internal import Text

/// Finds runs of capitalised words that are names, sentence by sentence.
struct NameFinder: ~Copyable {
  private(set) var runs: [Range<Int>] = []
  /// The names within compounds, with the words before them that belong to them.
  private(set) var attributes: [Range<Int>] = []

  let context: MentionContext
  let places: PlaceIndex
  private var titles: WorkTitles
  /// Words that stand capitalised where nothing but a name does.
  private var confirmed: WordSet
  /// Those of them that stand there by themselves or are no words of the language.
  private var standing: WordSet
  private(set) var end = 0
  private(set) var start = 0
  private(set) var isTitleCase = false

  init(_ context: MentionContext, _ places: PlaceIndex, _ regions: MarkedRegions) {
    self.context = context
    self.places = places
    titles = WorkTitles(context, regions)
    confirmed = WordSet(capacity: context.capitalized.count / 2)
    standing = WordSet(capacity: context.capitalized.count / 2)
    runs.reserveCapacity(context.capitalized.count)
    var next = 0
    for number in context.sentences.indices { confirm(number, from: &next) }
    next = 0
    attributes = context.compounds.map { $0.token..<$0.token + 1 }
    for number in context.sentences.indices { find(number, from: &next) }
  }

  private mutating func enter(_ number: Int) {
    start = context.sentences[number].tokens.lowerBound
    end = context.sentences[number].tokens.upperBound
    isTitleCase = context.isTitleCase[number] || isShouted(start..<end)
  }

  /// Whether a line of several words is in capitals throughout, as headings are.
  private func isShouted(_ line: Range<Int>) -> Bool {
    guard line.count > 1, context.tokens[line.upperBound - 1].kind == .word else { return false }
    return line.allSatisfy {
      context.tokens[$0].kind != .word || context.tokens[$0].shape == .allCaps
    }
  }

  private mutating func confirm(_ number: Int, from next: inout Int) {
    enter(number)
    while let index = capitalized(next) {
      next += 1
      guard !isTitleCase, !context.entries[index].isClosedClass, !startsClause(index),
        !titles.contains(index)
      else { continue }
      confirmed.insert(context.tokens[index].word)
      if isNameByItself(index) { standing.insert(context.tokens[index].word) }
    }
  }

  /// Whether it is no mere word of the language within a longer name, where it names nothing: European
  /// “Space” Agency.
  private func isNameByItself(_ index: Int) -> Bool {
    let facts = context.facts[index]
    let isLast = index + 1 == end || !isOpenCapital(index + 1)
    return !context.isOrdinary(index) || facts.firstName != nil || facts.wordClass != nil
      || facts.isSurname && isLast || !isBesideCapital(index)
      || index > start && context.facts[index - 1].firstName != nil
  }

  /// Whether the token before or after it in the run is a capitalized word of an open class.
  private func isBesideCapital(_ index: Int) -> Bool {
    index > start && isOpenCapital(index - 1) || index + 1 < end && isOpenCapital(index + 1)
  }

  /// Whether the token is capitalized and no function word.
  private func isOpenCapital(_ index: Int) -> Bool {
    context.isCapitalized(index) && !context.entries[index].isClosedClass
  }

  /// The capitalized token of this place in their list, if it belongs to the sentence at hand.
  private func capitalized(_ next: Int) -> Int? {
    guard next < context.capitalized.count, context.capitalized[next] < end else { return nil }
    return context.capitalized[next]
  }

  private mutating func find(_ number: Int, from next: inout Int) {
    enter(number)
    var past = start
    while let index = capitalized(next) {
      next += 1
      guard index >= past, begins(index),
        !titles.contains(index) || confirmed.contains(context.tokens[index].word)
      else { continue }
      let run = numbered(withoutAdjectives(particle(before: index)..<runEnd(from: index)))
      past = run.upperBound
      if extendsAttribute(run) { continue }
      if isOfState(run) {
        if run.count > 1 { runs.append(run.dropFirst()) }
        continue
      }
      let bearer = bearer(in: run)
      if bearer > index { runs.append(index..<bearer) }
      runs.append(bearer..<run.upperBound)
    }
  }

  /// Whether the run is the beginning of a name that ends within a compound: "White" House-era.
  private mutating func extendsAttribute(_ run: Range<Int>) -> Bool {
    guard run.upperBound < end, context.tokens[run.upperBound].shape == .lower else { return false }
    let position = context.compounds.partitioningIndex { $0.token >= run.upperBound }
    guard position < context.compounds.count, context.compounds[position].token == run.upperBound,
      context.compounds[position].endsName
    else { return false }
    attributes[position] = run.lowerBound..<run.upperBound + 1
    return true
  }

  /// Where a name begins with a particle in small letters: "bin" Laden.
  private func particle(before index: Int) -> Int {
    guard index > start, context.tokens[index - 1].shape == .lower,
      Self.leading.contains(context.tokens[index - 1].word)
    else { return index }
    return index - 1
  }

  /// The run without the adjectives of nations that belong to the noun after it.
  private func withoutAdjectives(_ run: Range<Int>) -> Range<Int> {
    var last = run.upperBound
    guard last < end, context.tags[last].isNominal, context.tokens[last].shape == .lower else {
      return run
    }
    while last > run.lowerBound + 1, places.isAdjective(last - 1) { last -= 1 }
    return run.lowerBound..<last
  }

  /// Where a person's name begins right after an organization's; the start of the run otherwise.
  private func bearer(in run: Range<Int>) -> Int {
    for index in run.dropFirst().dropLast() where context.facts[index].wordClass == nil {
      let follows = context.facts[index - 1].isOrganization || places.place(at: index - 1) != nil
      if follows, beginsPerson(index, in: run) { return index }
    }
    return run.lowerBound
  }

  /// Whether the run goes on with a minister in small letters: secretary of "State Aldana".
  private func isOfState(_ run: Range<Int>) -> Bool {
    run.lowerBound > start + 1 && context.tokens[run.lowerBound].word == Self.state
      && context.tokens[run.lowerBound - 1].word == MentionWords.of
      && context.tokens[run.lowerBound - 2].word == Self.secretary
  }

  /// Whether another name, of a person, begins within the run at the token.
  private func beginsPerson(_ index: Int, in run: Range<Int>) -> Bool {
    if places.place(at: index) != nil { return false }
    if index - 2 > run.lowerBound, isOffice(index - 3) { return false }
    if context.facts[index].firstName != nil { return true }
    let follows =
      places.place(at: index - 1) != nil
      || index - 1 > run.lowerBound && context.facts[index - 1].isOrganization
    return follows && run.upperBound - index == 2
      && !(index..<run.upperBound).contains {
        context.isOrdinary($0) || isTelling($0) || context.tokens[$0].shape == .allCaps
      }
  }

  /// Whether the token has a class of its own in the tables or names a place.
  private func isTelling(_ index: Int) -> Bool {
    context.facts[index].wordClass != nil || places.place(at: index) != nil
  }

  /// Whether a capital here is owed to the place.
  private func startsClause(_ index: Int) -> Bool {
    if index == start { return true }
    switch context.tokens[index - 1].kind {
    case .quote: return context.tokens[index - 1].upper == context.tokens[index].lower
    case .colon, .stop, .dash, .symbol: return true
    case .open: return index - 1 == start || context.tokens[index - 2].kind == .stop
    default: return false
    }
  }

  /// Whether a name can begin with this capitalised token.
  private func begins(_ index: Int) -> Bool {
    let token = context.tokens[index]
    let entry = context.entries[index]
    if isConstituency(index) || isTimeZone(index) || isTurn(index) || isLabel(index) {
      return false
    }
    if Self.numerals.contains(token.word),
      token.shape == .capitalized, isFollowedByName(index)
    {
      return true
    }
    if let closed = entry.closedClass {
      return token.shape == .allCaps && token.span.count > 1 && !isTitleCase
        && closed != .day && closed != .month && !isShouted(index) && isAbbreviation(index)
    }
    if context.tokens[max(0, index - 1)].kind == .quote, context.isNaming(before: index) {
      return true
    }
    if startsClause(index) || isTitleCase { return beginsClause(index) }
    return !isEmphasis(index)
  }

  /// Whether the first word of a clause, capitalized anyhow, is taken for the beginning of a name.
  func beginsClause(_ index: Int) -> Bool {
    let token = context.tokens[index]
    let entry = context.entries[index]
    if standing.contains(token.word) { return true }
    if confirmed.contains(token.word), isTitleCase || isFollowedByName(index) { return true }
    if context.facts[index].wordClass == nil, isCompoundOfWords(index) { return false }
    if context.tags[index] == .pastVerb, entry.cueLemma > 0 { return false }
    if isTitleCase, entry.cueLemma > 0, entry.canBeThirdPerson, index > start { return false }
    if !context.isOrdinary(index) {
      return isFollowedByName(index) || !isCommon(index) && !isOneOfPlurals(index)
    }
    if token.shape == .allCaps, token.span.count > 1, !isTitleCase { return true }
    let facts = context.facts[index]
    if index + 2 < end, context.tokens[index + 1].word == Self.ampersand,
      context.isCapitalized(index + 2)
    {
      return true
    }
    guard index + 1 < end, context.isCapitalized(index + 1),
      !context.entries[index + 1].isClosedClass
    else { return !isTitleCase && (beginsAlone(index) || isOffice(index)) }
    if facts.firstName != nil || facts.isTitle || context.facts[index + 1].isTitle { return true }
    if entry.isPersonNoun { return true }
    if isTitleCase { return false }
    if Self.leadingAdjectives.contains(token.word) { return true }
    return !entry.canBeAdverb && !entry.canBeGerund && !isGiven(index)
      && !isModifier(index) && !isCommand(index)
      || places.beginsLongName(index, before: end)
  }

  /// Whether it is a verb that asks for something to be done: Remember Ana Kovel.
  private func isCommand(_ index: Int) -> Bool {
    let entry = context.entries[index]
    return entry.main == .verb && entry.canBeBaseVerb && context.facts[index].wordClass == nil
  }

  /// Whether a participle opens a clause before its subject or object: Given Kovel's age.
  private func isGiven(_ index: Int) -> Bool {
    let entry = context.entries[index]
    return entry.canBeParticiple && entry.main == .verb && context.facts[index].wordClass == nil
      && !Self.leadingAdjectives.contains(context.tokens[index].word)
  }

  private func isFollowedByName(_ index: Int) -> Bool {
    index + 1 < end && context.isCapitalized(index + 1)
      && !context.entries[index + 1].isClosedClass
  }

  /// Whether it is a plural that "and" joins to another: Midcaps and smallcaps.
  private func isOneOfPlurals(_ index: Int) -> Bool {
    index + 2 < end && WordEnd(context.utf8, context.tokens[index].span).has("s", after: 4)
      && context.tokens[index + 1].word == MentionWords.and
      && context.tokens[index + 2].shape == .lower && context.tags[index + 2] == .pluralNoun
  }

  /// Whether a word that no dictionary holds is built of such that it does: deep-pocketed.
  private func isCommon(_ index: Int) -> Bool {
    let span = context.tokens[index].span
    let isCompound = context.utf8[span.lower..<span.upper].contains(0x2d)
    return isCompound && context.facts[index].wordClass == nil || context.endsAsModifier(index)
  }

  /// Whether an ordinary word at the beginning is a name by what follows: "Gates said".
  private func beginsAlone(_ index: Int) -> Bool {
    guard index + 1 < end else { return false }
    let entry = context.entries[index]
    if context.facts[index].firstName != nil, context.tags[index + 1].isFinite {
      return !entry.canBeAnyVerb || Self.said.contains(context.tokens[index + 1].word)
    }
    if context.tokens[index + 1].isClitic {
      return context.tags[index + 1] == .possessive && index + 2 < end
        && context.isCapitalized(index + 2) && !entry.isPersonNoun && !entry.isTimeNoun
        && places.place(at: index) == nil
    }
    let isSaid = Self.said.contains(context.tokens[index + 1].word)
    return isSaid && !entry.isPersonNoun && !entry.isGroupNoun && !entry.isCommunicationNoun
      && !entry.isClosedClass && context.facts[index].wordClass == nil
  }

  /// Whether the word is a plain adjective that stands before a name: former, late, local.
  private func isModifier(_ index: Int) -> Bool {
    let entry = context.entries[index]
    return entry.canBeAdjective && entry.main == .adjective
      && context.facts[index].wordClass == nil && !confirmed.contains(context.tokens[index].word)
  }

  private static let leadingAdjectives = WordKind.nameAdjective.words
  /// Numbers in Roman letters that are surnames as well.
  private static let numerals = WordSet(["xi", "vi", "li"])
  private static let state: Word = "state"
  private static let secretary: Word = "secretary"
  private static let leading = WordKind.nameParticle.words
  private static let said = WordKind.sayingVerb.words
}
