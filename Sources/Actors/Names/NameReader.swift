internal import Analysis
internal import Atlas
internal import Language
internal import Places
internal import Text

/// Reads a run of capitalised words: what is title, what is name, and what the name is of.
struct NameReader: ~Copyable {
  let context: MentionContext
  let places: PlaceIndex

  /// What a run says.
  struct Reading {
    var kind: Markable.Kind
    var agreement: Agreement
    var core: Range<Int>
  }

  /// The mention a run makes, given the group of countries it names; one without a core is a title that
  /// stands for a name.
  func markable(_ run: Range<Int>, of group: GazetteerEntry?, sentence: Int) -> Markable {
    let reading = read(run, group)
    let isTitleOnly = reading.core.isEmpty
    let last = isTitleOnly ? office(in: run) : reading.core.upperBound - 1
    var markable = Markable(
      isTitleOnly ? .description : .name,
      reading.kind,
      run,
      head: last,
      sentence: sentence
    )
    markable.agreement = reading.agreement
    markable.core = reading.core
    markable.role = Range(from: run.lowerBound, to: roleEnd(run, reading))
    if reading.kind == .organization {
      if let group = group?.group { markable.group = group }
      markable.country = country(of: reading.core)
    }
    if isTitleOnly { markable.determination = .definite }
    return markable
  }

  /// The country that owns an organization, or whose state it is part of: Norway's “Harbour Board”,
  /// “Norwegian Foreign Ministry”.
  private func country(of name: Range<Int>) -> Country.Code? {
    guard let first = name.first, let last = name.last else { return nil }
    if first > 1, context.tags[first - 1] == .possessive, context.tokens[first - 1].isClitic,
      let owner = places.place(at: first - 2), owner.form == .name
    {
      return owner.country
    }
    guard let place = places.place(at: first), place.form == .name || place.form == .adjective,
      Self.stateBodies.contains(context.tokens[last].word)
    else { return nil }
    return place.country
  }

  /// The noun of a title that stands alone: "Secretary" of State.
  private func office(in run: Range<Int>) -> Int {
    (run.dropFirst().first { isOf($0) } ?? run.upperBound) - 1
  }

  /// The organization a capitalised title begins with: "State Department" Spokesperson.
  func affiliation(in name: Markable) -> Markable? {
    let role = name.role
    guard !role.isEmpty, let title = role.first(where: { context.facts[$0].isTitle }),
      title > role.lowerBound
    else { return nil }
    var end = title
    while end > role.lowerBound, Self.departments.contains(context.tokens[end - 1].word) {
      end -= 1
    }
    guard end > role.lowerBound else { return nil }
    let run = role.lowerBound..<end
    guard isOrganization(run), !places.isPlace(run) else { return nil }
    return Markable(.name, .organization, run, head: end - 1, sentence: name.sentence)
  }

  /// Whether the last word of the run makes it the name of an organization: Ministry, Ltd.
  private func isOrganization(_ run: Range<Int>) -> Bool {
    let last = run.upperBound - 1
    switch context.facts[last].wordClass {
    case .organization: return true
    case .business, .company: return run.count > 1 || !context.isOrdinary(last)
    case nil:
      return run.count == 1
        && (context.tokens[last].shape == .allCaps || !context.isOrdinary(last))
    default: return false
    }
  }

  private func roleEnd(_ run: Range<Int>, _ reading: Reading) -> Int {
    if reading.core.isEmpty { return run.upperBound }
    return reading.kind == .person ? reading.core.lowerBound : run.lowerBound
  }

  private func read(_ run: Range<Int>, _ group: GazetteerEntry?) -> Reading {
    if let kind = collectiveKind(run, group) {
      return Reading(kind: kind, agreement: Agreement(of: kind), core: named(run))
    }
    let core =
      isOffice(run)
      ? run.upperBound..<run.upperBound : Range(from: nameStart(run), to: nameEnd(run))
    if core.isEmpty {
      return Reading(kind: .person, agreement: titleGender(run) ?? .person, core: core)
    }
    if core.lowerBound > run.lowerBound { return titled(run, core) }
    return plain(core)
  }

  /// The run without the ending of a company or of a son.
  private func named(_ run: Range<Int>) -> Range<Int> {
    let end = nameEnd(run)
    return end > run.lowerBound ? run.lowerBound..<end : run
  }

  private func nameEnd(_ run: Range<Int>) -> Int {
    var end = run.upperBound
    while end > run.lowerBound + 1 {
      let isEnding =
        context.facts[end - 1].wordClass == .company || context.facts[end - 1].wordClass == .suffix
      let isJoined = end > run.lowerBound + 2 && context.tokens[end - 2].kind == .symbol
      guard isEnding && !isJoined || context.tokens[end - 1].kind != .word else { break }
      end -= 1
    }
    return end
  }

  /// Where the name of its holder follows an office and its field: Commissioner of Police “Haruna Idris”.
  func nameAfterOffice(_ run: Range<Int>) -> Int? {
    guard
      let of = run.dropFirst().dropLast().first(where: {
        isOf($0)
          && (Self.officeHolders.contains(context.tokens[$0 - 1].word)
            || context.facts[$0 - 1].isTitle)
      })
    else { return nil }
    let names = run.suffix(from: min(of + 2, run.upperBound)).suffix(3)
    guard
      let first = names.first(where: { context.facts[$0].firstName != nil || isInitial($0) })
        ?? (names.count == 2 ? names.first : nil), first < run.upperBound - 1
    else { return nil }
    return (first..<run.upperBound).allSatisfy { isInitial($0) || !context.isOrdinary($0) }
      ? first : nil
  }

  /// Whether the run is an office named after a field, whose holder is meant: Head of Research,
  /// Federal Member for Hay.
  private func isOffice(_ run: Range<Int>) -> Bool {
    nameAfterOffice(run) == nil
      && run.dropFirst().dropLast().contains { index in
        isOf(index) && context.facts[index - 1].wordClass == nil
          && Self.officeHolders.contains(context.tokens[index - 1].word)
      }
  }

  private static let officeHolders = WordKind.officeHolder.words

  /// Whether the token is "of" or "for", which joins an office to its place.
  func isOf(_ index: Int) -> Bool {
    let word = context.tokens[index].word
    return word == MentionWords.of || word == MentionWords.for_
  }

  /// Whether the run begins with a first name or a title.
  func startsAsPerson(_ run: Range<Int>) -> Bool {
    context.facts[run.lowerBound].firstName != nil || context.facts[run.lowerBound].isTitle
  }

  private func titled(_ run: Range<Int>, _ core: Range<Int>) -> Reading {
    let title = Range(from: run.lowerBound, to: core.lowerBound)
    let gender = titleGender(title) ?? firstNameGender(core) ?? .person
    return Reading(kind: .person, agreement: gender, core: core)
  }

  private func firstNameGender(_ core: Range<Int>) -> Agreement? {
    core.count > 1 ? context.facts[core.lowerBound].firstName : nil
  }

  private func plain(_ core: Range<Int>) -> Reading {
    if let gender = firstNameGender(core) {
      return Reading(kind: .person, agreement: gender, core: core)
    }
    if core.count == 1, context.facts[core.lowerBound].wordClass == .firm {
      return Reading(kind: .organization, agreement: .organization, core: core)
    }
    if core.count > 1, Self.teams.contains(context.tokens[core.lowerBound].word) {
      return Reading(kind: .organization, agreement: .organization, core: core)
    }
    if isHead(core) { return Reading(kind: .unknown, agreement: .person, core: core) }
    if isImpersonal(core) { return Reading(kind: .unknown, agreement: .organization, core: core) }
    if core.count == 1 {
      let gender = context.facts[core.lowerBound].firstName
      return Reading(kind: .unknown, agreement: gender ?? .anything, core: core)
    }
    return looksPersonal(core) || endsAsPerson(core)
      ? Reading(kind: .person, agreement: .person, core: core)
      : Reading(kind: .unknown, agreement: .anything, core: core)
  }

  /// Whether what follows is called after who is at its head: the Dunn administration.
  private func isHead(_ core: Range<Int>) -> Bool {
    let (name, next) = (core.lowerBound, core.upperBound)
    guard core.count == 1, next < context.tokens.count, context.tokens[next].shape == .lower,
      context.tokens[name].shape == .capitalized, context.facts[name].wordClass == nil
    else { return false }
    if Self.rules.contains(context.tokens[next].word) {
      let entry = context.entries[name]
      return context.facts[name].isSurname
        || !entry.canBeAdjective && !entry.isGroupNoun && places.place(at: name) == nil
    }
    return Self.followings.contains(context.tokens[next].word) && context.facts[name].isSurname
  }

  private static let rules = WordKind.rule.words
  private static let followings = WordKind.following.words

  /// Whether the word before the name stands before no person's: the, in, at.
  func isImpersonal(_ core: Range<Int>) -> Bool {
    guard core.lowerBound > 0 else { return false }
    let before = core.lowerBound - 1
    return context.tags[before] == .determiner
      || Self.placePrepositions.contains(context.tokens[before].word)
  }

  /// Whether a run of two to four words that no dictionary holds, or an initial, stands here.
  private func looksPersonal(_ core: Range<Int>) -> Bool {
    guard core.count <= 4 else { return false }
    if isInitial(core.lowerBound), core.count > 1 { return true }
    return core.allSatisfy { !context.isCapitalized($0) || !context.isOrdinary($0) }
      && core.allSatisfy {
        context.tokens[$0].shape != .allCaps && context.tokens[$0].kind != .number
      }
  }

  /// Whether two words end in a surname, or in one that no dictionary holds and that does something:
  /// Kit Rowe, Raven Claassen lost.
  private func endsAsPerson(_ core: Range<Int>) -> Bool {
    let (first, last) = (core.lowerBound, core.upperBound - 1)
    guard core.count == 2, context.tokens[first].shape == .capitalized,
      context.tokens[last].shape == .capitalized, context.facts[first].wordClass == nil,
      context.facts[last].wordClass == nil, places.place(at: first) == nil,
      !context.entries[first].canBePluralNoun, context.entries[first].main == .noun
    else { return false }
    if context.facts[last].isSurname { return !context.isOrdinary(last) || acts(core) }
    return !context.isOrdinary(last) && acts(core)
  }

  /// Whether it does something, or is of a country: Raven Claassen of South Africa.
  private func acts(_ core: Range<Int>) -> Bool {
    let of = core.upperBound
    if of + 1 < context.tokens.count, context.tokens[of].word == MentionWords.of,
      places.place(at: of + 1) != nil
    {
      return true
    }
    return context.isSubject(core, in: context.sentence(at: core.lowerBound))
  }

  private static let stateBodies = WordKind.stateBody.words
  private static let departments = WordKind.department.words
  private static let teams = WordKind.teamNoun.words
  private static let placePrepositions = WordKind.namePreposition.words

  /// Whether it is a letter with a full stop.
  func isInitial(_ index: Int) -> Bool {
    let span = context.tokens[index].span
    return span.count == 2 && context.utf8[span.lower + 1] == 0x2e
  }
}
