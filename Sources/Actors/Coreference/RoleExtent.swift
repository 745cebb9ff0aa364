internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// The role as it is shown, from what only may be so to what it is of: "alleged spy", "president and chief
  /// executive of Oxbow"; nil for what is no role, as a form of address or an age.
  func roleExtent(of markable: Markable, before end: Int) -> Range<Int>? {
    guard let trimmed = trimmed(markable.role), !isAge(trimmed) else { return nil }
    let start = withReservation(withFirst(withModifiers(trimmed.lowerBound, of: markable)))
    let joined = markable.form == .description ? withSecond(trimmed.upperBound) : trimmed.upperBound
    return start..<withComplement(joined, before: max(end, joined))
  }

  /// The role without the article, possessor or nation before it: "foreign minister".
  private func trimmed(_ role: Range<Int>) -> Range<Int>? {
    var start = role.lowerBound
    while start < role.upperBound {
      if context.tags[start] == .determiner || context.tags[start] == .possessive
        || context.tokens[start].kind == .number && start == role.lowerBound
      {
        start += 1
      } else if let place = places.place(at: start), isPossessor(start) || place.form == .adjective
      {
        start += 1
      } else if let owned = afterBody(start, in: role) {
        start = owned
      } else {
        break
      }
    }
    let isHonorific = (start..<role.upperBound).allSatisfy {
      context.facts[$0].wordClass == .honorific
    }
    return isHonorific ? nil : start..<role.upperBound
  }

  /// Past the noun for the body whose office it is: the "company's" chief executive.
  private func afterBody(_ index: Int, in role: Range<Int>) -> Int? {
    let clitic = index + 1
    guard role.contains(clitic + 1), context.tags[clitic] == .possessive,
      context.tokens[clitic].isClitic, context.tokens[index].shape == .lower,
      !context.isPersonNoun(index)
    else { return nil }
    return clitic + 1
  }

  /// Whether nothing but an age is told, or how well somebody did: a 17-year-old, the Oxbow great.
  private func isAge(_ role: Range<Int>) -> Bool {
    guard let last = role.last else { return true }
    return context.isAge(last) || Self.great == context.tokens[last].word
  }

  /// Where a role begins with the word before it by which it is only said to be so: "alleged" spy.
  private func withReservation(_ start: Int) -> Int {
    start > 0 && Self.reservations.contains(context.tokens[start - 1].word) ? start - 1 : start
  }

  /// Where the words in small letters begin that stand before a title: "former" President.
  private func withModifiers(_ start: Int, of name: Markable) -> Int {
    guard name.form == .name, start == name.tokens.lowerBound,
      let phrase = context.phrases.phrase(at: start)
    else { return start }
    var first = start
    while first > phrase.tokens.lowerBound, isModifier(first - 1) { first -= 1 }
    return first
  }

  private func isModifier(_ index: Int) -> Bool {
    context.tokens[index].shape == .lower && !context.isPersonNoun(index)
      && (context.tags[index].isNominal || context.isDeputy(index)
        || Self.bygone.contains(context.tokens[index].word))
  }

  /// Where a role without an article begins that is joined to this one by "and": "founder and" chief executive.
  private func withFirst(_ start: Int) -> Int {
    var and = start - 1
    while and > 0, context.tags[and] == .adjective { and -= 1 }
    guard and > 0, context.tokens[and].word == MentionWords.and,
      let phrase = context.phrases.phrase(at: and - 1), phrase.head == and - 1, isRole(phrase)
    else { return start }
    return phrase.tokens.lowerBound
  }

  /// Where a role with another one joined to it by "and" ends: president "and chief operating officer".
  private func withSecond(_ end: Int) -> Int {
    guard end + 1 < context.tokens.count, context.tokens[end].word == MentionWords.and,
      let phrase = context.phrases.phrase(from: end + 1), isRole(phrase),
      phrase.tokens.upperBound >= context.tokens.count
        || !context.tags[phrase.tokens.upperBound].isFinite
    else { return end }
    return phrase.tokens.upperBound
  }

  /// Whether a phrase without an article is a noun for a person in small letters or for an office.
  private func isRole(_ phrase: NounPhrase) -> Bool {
    guard context.tags[phrase.tokens.lowerBound] != .determiner,
      context.tags[phrase.head] != .pluralNoun
    else { return false }
    let isOffice = context.facts(of: phrase.head).isTitle
    return isOffice
      || context.tokens[phrase.head].shape == .lower
        && context.isPersonNoun(phrase.head)
  }

  /// Where the role ends with "of" or "for" and the noun phrase that follows, and the body it is at after that:
  /// spokeswoman for the ministry, professor of law at Oxbow College.
  private func withComplement(_ role: Int, before end: Int) -> Int {
    guard let first = complement(from: role, before: end) else { return role }
    guard let second = complement(from: first, before: end), context.tokens[first].word != Self.to,
      context.isCapitalized(second - 1)
    else { return first }
    return second
  }

  /// Where the complement of a role ends that begins with the preposition there.
  private func complement(from preposition: Int, before end: Int) -> Int? {
    guard preposition + 1 < end, Self.complements.contains(context.tokens[preposition].word),
      let phrase = context.phrases.phrase(from: preposition + 1)
        ?? phrase(afterParticiple: preposition + 1),
      phrase.tokens.upperBound <= end
    else { return nil }
    var last = min(end, nameEnd(phrase))
    if context.tokens[preposition].word == Self.to, places.place(at: preposition + 1) != nil {
      last = min(last, places.endPastPost(preposition, context))
    }
    return last
  }

  /// The phrase that a participle stands before: "advanced" development.
  private func phrase(afterParticiple index: Int) -> NounPhrase? {
    guard context.entries[index].canBeParticiple else { return nil }
    return context.phrases.phrase(from: index + 1)
  }

  /// Where the name that the phrase is ends, "of" within it included: the Federation of Teachers.
  private func nameEnd(_ phrase: NounPhrase) -> Int {
    let end = phrase.tokens.upperBound
    guard context.tags[phrase.head] == .properNoun, end < context.tokens.count,
      context.tokens[end].word == Self.of, let next = context.phrases.phrase(from: end + 1),
      context.tags[next.head] == .properNoun
    else { return end }
    return next.tokens.upperBound
  }

  /// Where what follows a role ends: a spokeswoman "for the foreign ministry in Bucharest".
  func tailEnd(of markable: Markable) -> Int {
    guard markable.form == .description, !precedesName(markable) else {
      return markable.role.upperBound
    }
    var end = markable.tokens.upperBound
    while end < context.tokens.count, end < markable.tokens.upperBound + 15 {
      switch context.tags[end] {
      case .mark, .relative, .that: return end
      case let tag where tag.isFinite && context.tags[end - 1] != .preposition: return end
      default: end += 1
      }
    }
    return end
  }

  private func precedesName(_ markable: Markable) -> Bool {
    let next = markable.tokens.upperBound
    return next < context.tokens.count && context.isCapitalized(next)
  }

  private func isPossessor(_ index: Int) -> Bool {
    var next = index + 1
    while next < context.tokens.count, places.place(at: next) != nil { next += 1 }
    return next < context.tokens.count && context.tags[next] == .possessive
  }

  private static let of: Word = "of"
  private static let to: Word = "to"
  private static let great: Word = "great"
  private static let bygone = WordKind.bygone.words
  private static let complements = WordKind.roleComplement.words
  private static let reservations = WordKind.reservation.words
}
