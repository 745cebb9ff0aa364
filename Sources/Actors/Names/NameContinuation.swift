internal import Language
internal import Text

extension NameFinder {
  /// The token behind the name that begins at `first`.
  func runEnd(from first: Int) -> Int {
    var last = first
    while last - first < Self.longest, let next = continuation(after: last, from: first) {
      last = next
    }
    return spelledEnd(first) ?? abbreviatedEnd(first..<last + 1) ?? joinedEnd(first..<last + 1)
  }

  /// The end of a name that goes on in other words up to its initials in brackets: "Union of
  /// Cooks" and Bakers (UCB); nil where there are none or they are others.
  private func abbreviatedEnd(_ run: Range<Int>) -> Int? {
    guard run.upperBound + 3 < end, context.tokens[run.upperBound].shape == .lower,
      let open = Range(from: run.upperBound, to: min(end - 1, run.upperBound + 8)).first(where: {
        context.tokens[$0].kind == .open
      }), context.tokens[open + 1].shape == .allCaps,
      context.tokens[open - 1].kind == .word || context.tokens[open - 1].kind == .number
    else { return nil }
    let span = context.tokens[open + 1].span
    let letters = context.utf8[span.lower..<span.upper]
    var initials = letters.startIndex
    for index in run.lowerBound..<open where isTold(index) {
      guard initials < letters.endIndex,
        context.utf8[Int(context.tokens[index].lower)] == letters[initials]
      else { return nil }
      initials += 1
    }
    return initials == letters.endIndex ? open : nil
  }

  /// The end of a name in brackets that spells out the abbreviation before them: NHS (“National Help for
  /// Sailors”); nil where there is none.
  private func spelledEnd(_ first: Int) -> Int? {
    guard first > start + 1, context.tokens[first - 1].kind == .open,
      context.tokens[first - 2].shape == .allCaps,
      let close = Range(from: first, to: min(end, first + 10)).first(where: {
        context.tokens[$0].kind == .close
      })
    else { return nil }
    let letters = context.tokens[first - 2].span
    let initials = (first..<close).filter { isTold($0) }.map {
      context.utf8[Int(context.tokens[$0].lower)]
    }
    return initials.elementsEqual(context.utf8[letters.lower..<letters.upper]) ? close : nil
  }

  /// Whether an abbreviation counts the token: a capitalised word or a figure.
  private func isTold(_ index: Int) -> Bool {
    context.isCapitalized(index) || context.tokens[index].kind == .number
  }

  /// The end of an office named after two fields: the "Securities and Exchange Commission".
  private func joinedEnd(_ run: Range<Int>) -> Int {
    let and = run.upperBound
    guard run.lowerBound > start, context.tokens[run.lowerBound - 1].word == "the",
      and + 2 < end, context.tokens[and].word == MentionWords.and, continues(and + 1),
      run.allSatisfy({ context.isOrdinary($0) && context.facts[$0].wordClass == nil })
    else { return and }
    var last = and + 1
    while continues(last + 1) { last += 1 }
    return last > and + 1 && context.facts[last].isOrganization ? last + 1 : and
  }

  /// The token with which the run goes on, past particles, "of", "and" and nicknames.
  private func continuation(after last: Int, from first: Int) -> Int? {
    let next = last + 1
    guard next < end else { return nil }
    if continues(next) { return next }
    let token = context.tokens[next]
    switch token.kind {
    case .quote: return afterNickname(next)
    case .comma:
      let goesOn =
        next + 1 < end && (endsWithSuffix(next + 1) || isField(next + 1, of: first..<next))
      return goesOn ? next + 1 : nil
    case .symbol: return isAmpersand(next) && continues(next + 1) ? next + 1 : nil
    case .word: return afterConnector(next, from: first)
    default: return nil
    }
  }

  private func continues(_ index: Int) -> Bool {
    guard index < end, context.isCapitalized(index) else { return false }
    if context.entries[index].isClosedClass {
      return isInitial(index)
        || context.tags[index] == .properNoun && index + 1 < end && !isTitleCase
          && context.isCapitalized(index + 1)
        || !isTitleCase && context.tokens[index].shape == .capitalized && isSurname(index)
    }
    return !isTitleCase || beginsClause(index)
  }

  /// Whether the token is one byte and a full stop: "J.".
  func isInitial(_ index: Int) -> Bool {
    let span = context.tokens[index].span
    return span.count == 2 && context.utf8[span.lower + 1] == 0x2e
  }

  /// Whether a word that is a month or the like elsewhere follows a first name or a form of address here:
  /// Elijah Were.
  private func isSurname(_ index: Int) -> Bool {
    index > start
      && (context.facts[index - 1].firstName != nil
        || context.facts[index - 1].wordClass == .honorific)
  }

  /// Whether the token is a form of company or a suffix of a name: Ltd, Jr.
  private func endsWithSuffix(_ index: Int) -> Bool {
    let found = context.facts[index].wordClass
    return found == .company || found == .suffix
  }

  /// Whether the token is the sign "&", which joins words of one name.
  private func isAmpersand(_ index: Int) -> Bool {
    context.tokens[index].word == Self.ampersand
  }

  /// Past a nickname in marks, when a name follows it.
  private func afterNickname(_ mark: Int) -> Int? {
    var index = mark + 1
    while index < end, index < mark + 4, context.tokens[index].kind == .word { index += 1 }
    guard index > mark + 1, index + 1 < end, context.tokens[index].kind == .quote,
      context.isCapitalized(mark + 1) || context.isCapitalized(index - 1)
    else { return nil }
    return continues(index + 1) && context.facts[mark - 1].firstName != nil ? index + 1 : nil
  }

  private func afterConnector(_ next: Int, from first: Int) -> Int? {
    let word = context.tokens[next].word
    if token(next, isPossessiveIn: first..<next) { return next + 1 }
    if word == MentionWords.of || word == MentionWords.for_ { return afterOf(next, from: first) }
    if word == MentionWords.on, Self.offices.contains(context.tokens[next - 1].word) {
      return continues(next + 1) ? next + 1 : nil
    }
    if word == MentionWords.and {
      return isWithinOf(first..<next) && continues(next + 1) && !beginsOwnName(next + 1)
        ? next + 1 : nil
    }
    guard context.lexicon[word].wordClass == .particle else { return nil }
    var index = next + 1
    while index < end, index < next + 3, !context.isCapitalized(index),
      context.tokens[index].kind == .word,
      context.lexicon[context.tokens[index].word].wordClass == .particle
    {
      index += 1
    }
    return continues(index) ? index : nil
  }

  /// Whether the clitic stands within a name: "People's" Army, "Sheriff's" Department.
  private func token(_ index: Int, isPossessiveIn run: Range<Int>) -> Bool {
    guard context.tokens[index].isClitic, context.tags[index] == .possessive else { return false }
    let before = context.entries[index - 1]
    guard before.isPersonNoun || before.isGroupNoun || before.isKnown && before.canBePluralNoun,
      context.facts[index - 1].firstName == nil, continues(index + 1)
    else { return false }
    return Range(from: index + 1, to: min(end, index + 5)).prefix { context.isCapitalized($0) }
      .contains { context.facts[$0].isOrganization }
  }

  /// Whether a name of its own begins here, not another field: Ohio University, Ana Kovel.
  private func beginsOwnName(_ index: Int) -> Bool {
    if context.facts[index].firstName != nil, continues(index + 1), !context.isOrdinary(index + 1) {
      return true
    }
    guard places.place(at: index) != nil || !context.isOrdinary(index) else { return false }
    return Range(from: index + 1, to: min(end, index + 5)).prefix { context.isCapitalized($0) }
      .contains { context.facts[$0].isOrganization }
  }

  /// Past "of" or "for" and an article, after a word that asks for it: Ministry of, Secretary of.
  private func afterOf(_ of: Int, from first: Int) -> Int? {
    let head = context.facts[of - 1].wordClass
    let isNested = head == nil && context.isOrdinary(of - 1) && isWithinOf(first..<of)
    if head == nil, Self.officeHolders.contains(context.tokens[of - 1].word) {
      return continues(of + 1) ? of + 1 : nil
    }
    guard
      isNested || isCircle(of, from: first) || head == .organization || head == .title
        || head == .place
    else { return nil }
    if head == .title, !Self.officeHolders.contains(context.tokens[of - 1].word), !isNamed(of) {
      return nil
    }
    var index = of + 1
    if index < end, context.tokens[index].word == "the" { index += 1 }
    return continues(index) ? index : nil
  }

  /// Whether a first name and a further one follow what a title is of: Mayor of London Sadiq Kane.
  private func isNamed(_ of: Int) -> Bool {
    let names = Range(from: of + 2, to: min(end, of + 6)).prefix { context.isCapitalized($0) }
    return names.dropLast().contains { context.facts[$0].firstName != nil }
  }

  /// Whether the run is a circle of persons named after what they stand for: Models of Diversity.
  private func isCircle(_ of: Int, from first: Int) -> Bool {
    guard first > start, of + 1 < end, context.facts[of - 1].wordClass == nil,
      context.entries[of - 1].canBePluralNoun, context.isOrdinary(of - 1), continues(of + 1)
    else { return false }
    return context.isOrdinary(of + 1) && places.place(at: of + 1) == nil
      && context.facts[of + 1].firstName == nil && context.facts[of + 1].wordClass == nil
  }

  /// Whether the run is an office named after several fields: Ministry of Culture and Sport.
  private func isWithinOf(_ run: Range<Int>) -> Bool {
    guard
      let of = run.first(where: {
        let word = context.tokens[$0].word
        return word == MentionWords.of || word == MentionWords.for_ || word == MentionWords.on
      }), of > run.lowerBound
    else { return false }
    return Self.offices.contains(context.tokens[of - 1].word)
  }

  /// Whether a further field of an office stands behind the comma, and "and" before the last: Ministry of
  /// Fisheries, Forestry and Water.
  private func isField(_ index: Int, of run: Range<Int>) -> Bool {
    guard isWithinOf(run), continues(index), context.isOrdinary(index),
      places.place(at: index) == nil
    else { return false }
    let rest = Range(from: index, to: min(end, index + 6))
    guard let and = rest.first(where: { !context.isCapitalized($0) }), and + 1 < end else {
      return false
    }
    return context.tokens[and].word == MentionWords.and && continues(and + 1)
      && !beginsOwnName(and + 1) || context.tokens[and].kind == .comma && isField(and + 1, of: run)
  }

  /// Longer runs of capitals are no names.
  private static let longest = 16
  static let ampersand: Word = "&"
  private static let officeHolders = WordKind.officeHolder.words
  private static let offices = WordKind.office.words
}
