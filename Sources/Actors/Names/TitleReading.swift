internal import Language
internal import Text

extension NameReader {
  /// Where the name begins after titles; the end of the run where nothing but titles stands.
  func nameStart(_ run: Range<Int>) -> Int {
    if let name = nameAfterOffice(run) { return name }
    var start = run.lowerBound
    for index in run
    where context.facts[index].isTitle && !isWithinName(index, run) && !isFirstName(index, run) {
      start = max(start, titleEnd(index, in: run))
    }
    if start == run.lowerBound { start = afterEpithets(run) }
    return start
  }

  /// Whether a word that may be a title is part of a name, as in "Stephen King".
  private func isWithinName(_ index: Int, _ run: Range<Int>) -> Bool {
    guard index > run.lowerBound, !standsBeforeName(index, run) else { return false }
    let before = context.facts[index - 1]
    if index == run.upperBound - 1, before.wordClass == .honorific,
      Self.titlesBorne.contains(context.tokens[index].word)
    {
      return true
    }
    return before.firstName != nil && !before.isTitle
      && (context.facts[index].wordClass != .honorific
        || Self.titlesBorne.contains(context.tokens[index].word))
  }

  /// Whether a title that is a first name too stands before a surname alone, or by itself without an article:
  /// Dean Pollard, Dean.
  private func isFirstName(_ index: Int, _ run: Range<Int>) -> Bool {
    guard context.facts[index].firstName != nil else { return false }
    if run.upperBound - index == 2 { return index == run.lowerBound || !isOf(index - 1) }
    return run.count == 1 && (index == 0 || context.tags[index - 1] != .determiner)
  }

  private static let roles = WordSet(
    WordKind.roleNoun.list + WordKind.position.list + WordKind.trade.list
  )

  /// Titles that are surnames as well; nobody is called Mr King for being one.
  private static let titlesBorne = WordKind.titleBorne.words

  /// Whether it is short for a title, or two names or a first name follow: "South Carolina Sen." Graham,
  /// "Regina MP" Lorne Castle.
  private func standsBeforeName(_ index: Int, _ run: Range<Int>) -> Bool {
    let next = index + 1
    guard next < run.upperBound else { return false }
    return context.utf8[context.tokens[index].span.upper - 1] == 0x2e
      || context.tokens[index].shape == .allCaps && next + 1 < run.upperBound
      || next + 1 < run.upperBound && context.facts[next].firstName != nil
  }

  /// Past a title and the office it is of: "Secretary of State".
  private func titleEnd(_ index: Int, in run: Range<Int>) -> Int {
    var end = index + 1
    while end < run.upperBound - 1, isOf(end) {
      end += context.tokens[end + 1].word == "the" ? 3 : 2
    }
    guard end > index + 1 else { return end }
    if let first = (end..<max(end, run.upperBound)).first(where: {
      context.facts[$0].firstName != nil || isInitial($0)
    }) {
      return first
    }
    return isOfField(end, in: run) ? run.upperBound : min(end, run.upperBound)
  }

  /// Whether the last word of the run goes on with what the office is of: Commissioner for Human "Rights".
  private func isOfField(_ index: Int, in run: Range<Int>) -> Bool {
    index == run.upperBound - 1 && context.isOrdinary(index) && !context.facts[index].isSurname
      && (context.facts[index].isOrganization
        || WordEnd(context.utf8, context.tokens[index].span).has("s", after: 3))
  }

  /// Past words such as "Republican" or "Briton" that stand before a first name.
  private func afterEpithets(_ run: Range<Int>) -> Int {
    for index in run.dropFirst()
    where context.facts[index].firstName != nil && index + 1 < run.upperBound {
      let isRole = isRoleNoun(index - 1) && !isNamed(run.lowerBound..<index)
      let stands = isRole || isOfRole(run) || (run.lowerBound..<index).allSatisfy { isEpithet($0) }
      return stands ? index : run.lowerBound
    }
    return isOfRole(run) ? run.lowerBound + 1 : run.lowerBound
  }

  /// Whether a noun for persons stands before words that are nothing but names, or initials and names:
  /// Olympian Sunita Barla.
  private func isOfRole(_ run: Range<Int>) -> Bool {
    let first = run.lowerBound
    guard run.count == 3 || run.count > 3 && isInitial(first + 1),
      isRoleNoun(first) || isAdjective(first),
      context.facts[first].firstName == nil, !context.facts[first].isSurname,
      places.place(at: first) == nil
    else { return false }
    return run.dropFirst().allSatisfy {
      isInitial($0)
        || context.tokens[$0].shape == .capitalized && !context.isOrdinary($0)
          && context.facts[$0].wordClass == nil && places.place(at: $0) == nil
    }
  }

  /// Whether it is a noun for persons, also after a hyphen and in small letters: Pan-democrat.
  private func isRoleNoun(_ index: Int) -> Bool {
    if context.entries[index].isPersonNoun || Self.roles.contains(context.tokens[index].word) {
      return true
    }
    let span = context.tokens[index].span
    guard let hyphen = context.utf8[span.lower..<span.upper].lastIndex(of: 0x2d) else {
      return false
    }
    guard CharacterClass(byte: context.utf8[hyphen + 1]) == .lowercase else { return false }
    return context.isPersonNoun(index)
      || Self.roles.contains(Word(context.utf8, Span(hyphen + 1, span.upper)))
  }

  /// Whether it ends as adjectives do that stand for persons too, and is no double name: Olympian.
  private func isAdjective(_ index: Int) -> Bool {
    let span = context.tokens[index].span
    return context.endsAsAdjective(index) && !context.utf8[span.lower..<span.upper].contains(0x2d)
  }

  /// Whether a first name stands among the words.
  private func isNamed(_ words: Range<Int>) -> Bool {
    words.contains { context.facts[$0].firstName != nil }
  }

  /// Whether the token is a noun for people or names a place, as one that stands before a name.
  private func isEpithet(_ index: Int) -> Bool {
    context.facts[index].wordClass == .person || context.facts[index].wordClass == .people
      || context.entries[index].isPersonNoun && context.facts[index].firstName == nil
      || places.isPlace(index..<index + 1)
  }

  /// The gender that the last telling word of a title gives: Mrs, Sir; nil where none tells.
  func titleGender(_ run: Range<Int>) -> Agreement? {
    for index in run.reversed() {
      if let gender = context.facts[index].gender { return gender }
    }
    return nil
  }
}
