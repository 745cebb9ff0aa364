internal import Analysis
internal import Atlas
internal import Language
internal import Text

extension Coreference {
  /// Takes from a title, a role or an apposition what it says of the person.
  mutating func describe(_ index: Int, _ entity: Int) {
    let markable = markables[index]
    if markable.form == .name, entities[entity].country == nil {
      entities[entity].country = origin(of: markable)
    }
    if markable.form == .description, markable.kind == .person, entities[entity].country == nil,
      let place = places.place(at: markable.head), place.form == .adjective
    {
      entities[entity].country = place.country
    }
    guard markable.kind == .person, !markable.role.isEmpty,
      entities[entity].isNamed || markable.form == .name
    else { return }
    let role = markable.role
    let tail = Range(from: role.upperBound, to: tailEnd(of: markable))
    if entities[entity].role == nil, let trimmed = trimmed(role) {
      entities[entity].role = withComplement(trimmed, before: tail.upperBound)
      entities[entity].roleTail = tail
    }
    if entities[entity].country == nil {
      entities[entity].country = country(role) ?? (markable.form == .name ? nil : country(tail))
    }
  }

  /// The country a person is said to be of: Serbia's “Novak Petrov”, “Raven Claassen” of South Africa.
  private func origin(of name: Markable) -> Country.Code? {
    guard name.kind == .person, name.core.count > 1 else { return nil }
    let clitic = name.core.lowerBound - 1
    if clitic > 0, context.tokens[clitic].isClitic, context.tags[clitic] == .possessive,
      let owner = places.place(at: clitic - 1), owner.form == .name
    {
      return owner.country
    }
    let of = name.tokens.upperBound
    guard of + 1 < context.tokens.count, context.tokens[of].word == Self.of,
      let place = places.place(at: of + 1), place.form == .name
    else { return nil }
    return place.country
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
      } else {
        break
      }
    }
    let isHonorific = (start..<role.upperBound).allSatisfy {
      context.facts[$0].wordClass == .honorific
    }
    return isHonorific ? nil : start..<role.upperBound
  }

  /// The role with "of" or "for" and the noun phrase that follows: spokeswoman for the ministry.
  private func withComplement(_ role: Range<Int>, before end: Int) -> Range<Int> {
    let next = role.upperBound
    guard next + 1 < end, Self.complements.contains(context.tokens[next].word),
      let phrase = context.phrases.phrase(from: next + 1), phrase.tokens.upperBound <= end
    else { return role }
    var last = min(end, nameEnd(phrase))
    if context.tokens[next].word == Self.to, places.place(at: next + 1) != nil {
      last = min(last, places.endPastPost(next, context))
    }
    return Range(from: role.lowerBound, to: last)
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

  private static let of: Word = "of"
  private static let to: Word = "to"
  private static let at: Word = "at"
  private static let war: Word = "war"

  private static let complements = WordKind.roleComplement.words

  private func isPossessor(_ index: Int) -> Bool {
    var next = index + 1
    while next < context.tokens.count, places.place(at: next) != nil { next += 1 }
    return next < context.tokens.count && context.tags[next] == .possessive
  }

  /// Where what follows a role ends: a spokeswoman "for the foreign ministry in Bucharest".
  private func tailEnd(of markable: Markable) -> Int {
    guard markable.form == .description, !precedesName(markable) else {
      return markable.role.upperBound
    }
    var end = markable.tokens.upperBound
    while end < context.tokens.count, end < markable.tokens.upperBound + 15 {
      switch context.tags[end] {
      case .mark, .relative, .that: return end
      case let tag where tag.isFinite: return end
      default: end += 1
      }
    }
    return end
  }

  private func precedesName(_ markable: Markable) -> Bool {
    let next = markable.tokens.upperBound
    return next < context.tokens.count && context.isCapitalized(next)
  }

  /// The country of the first place in the range that is not merely a destination.
  private func country(_ range: Range<Int>) -> Country.Code? {
    if let first = range.first, context.tokens[first].word == Self.at { return nil }
    for index in range {
      guard let place = places.place(at: index), !ownsIndirectly(index, in: range) else { continue }
      let next = index + 1
      if next < context.tokens.count, context.tokens[next].word == Self.war { return nil }
      return index > 0 && context.tags[index - 1] == .to ? nil : place.country
    }
    return nil
  }

  /// Whether a town tells only whose something is: the Liverpool academy's director.
  private func ownsIndirectly(_ index: Int, in range: Range<Int>) -> Bool {
    guard !places.isCountry(index..<index + 1), !places.isAdjective(index) else { return false }
    return range.suffix(from: min(index + 2, range.upperBound)).contains {
      context.tags[$0] == .possessive && context.tokens[$0].isClitic
    }
  }
}
