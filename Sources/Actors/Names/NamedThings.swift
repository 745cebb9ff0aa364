internal import Analysis
internal import Language
internal import Text

/// Tells names of works, vehicles and other things by what is said of them: the film Dry Harbour.
struct NamedThings: ~Copyable {
  let context: MentionContext

  /// Whether a name that says nothing of itself is said to be a thing's.
  func holds(_ name: Markable) -> Bool {
    guard mayBeThing(name), let first = name.core.first else { return false }
    return isOneOfSeveral(name) || isIntroduced(name) || isCalled(first)
      || isBoarded(name.core)
      || isPossessed(first) || isExplained(name.core.upperBound)
  }

  /// Whether the name stands in brackets as the first letters of the words in small letters before it, which are for a
  /// thing: bird fancier's lung (BFL).
  func isAbbreviated(_ name: Markable) -> Bool {
    guard let letters = name.core.first, name.core.count == 1, letters > 1,
      context.tokens[letters].shape == .allCaps, context.tokens[letters - 1].kind == .open,
      letters + 1 < context.tokens.count, context.tokens[letters + 1].kind == .close,
      let phrase = context.phrases.phrase(at: letters - 2), phrase.head == letters - 2
    else { return false }
    let span = context.tokens[letters].span
    let first = letters - 1 - span.count
    let (noun, facts) = (context.entries[phrase.head], context.facts(of: phrase.head))
    guard first >= 0, !noun.isGroupNoun, !noun.isPersonNoun, !facts.isOrganization, !facts.isTitle
    else { return false }
    return (0..<span.count).allSatisfy { place in
      let word = context.tokens[first + place]
      return (word.shape == .lower || place == 0)
        && context.utf8[word.span.lower] | 0x20 == context.utf8[span.lower + place] | 0x20
    }
  }

  /// Whether neither a title nor a first name says that it is a person's.
  private func mayBeThing(_ name: Markable) -> Bool {
    guard name.form == .name, let first = name.core.first else { return false }
    if name.kind == .person {
      return name.role.isEmpty && name.core.count > 1 && context.facts[first].firstName == nil
    }
    return name.kind == .unknown && !name.agreement.isSubset(of: .person)
  }

  /// Whether a noun for things stands before it, perhaps with a comma if nothing goes on behind it: the
  /// column Salt, its newest ferry, Grey Gannet.
  private func isIntroduced(_ name: Markable) -> Bool {
    let noun = beforeArticle(name.core.lowerBound) - 1
    guard noun > 0 else { return false }
    switch context.tokens[noun].kind {
    case .quote: return isThing(noun - 1)
    case .comma:
      return name.kind == .unknown && isThing(noun - 1) && closes(name.core.upperBound)
    default: return isThing(noun)
    }
  }

  /// Whether a name ends a clause or is followed by a further one.
  private func closes(_ index: Int) -> Bool {
    guard index < context.tokens.count else { return true }
    switch context.tokens[index].kind {
    case .comma, .stop, .close, .colon: return true
    default: return context.tokens[index].word == MentionWords.and
    }
  }

  /// Whether it is said to be called so, and no person or group of them is: a gauge known as Salt.
  private func isCalled(_ first: Int) -> Bool {
    var before = beforeArticle(first) - 1
    if before > 0, context.tokens[before].kind == .quote { before -= 1 }
    if before > 1, context.tokens[before].word == Self.`as` { before -= 1 }
    guard before > 0 else { return false }
    if context.tokens[before].word == Self.it { return isCalling(before - 1) }
    guard isCalling(before) else { return false }
    let noun = context.tokens[before - 1].kind == .comma ? before - 2 : before - 1
    guard noun >= 0, context.tags[noun].isNominal, context.tokens[noun].shape == .lower else {
      return false
    }
    let entry = context.entries[noun]
    return isThing(noun)
      || !entry.isPersonNoun && !entry.isGroupNoun && !context.isPersonNoun(noun)
        && !Self.businesses.contains(context.tokens[noun].word)
  }

  /// Whether the token is a word by which something is given a name.
  private func isCalling(_ index: Int) -> Bool { Self.calling.contains(context.tokens[index].word) }

  /// Whether somebody is on board of it.
  private func isBoarded(_ name: Range<Int>) -> Bool {
    let before = beforeArticle(name.lowerBound) - 1
    return before >= 0 && Self.boarding.contains(context.tokens[before].word)
      && !context.isPremodifier(name)
      && (closes(name.upperBound) || context.tokens[name.upperBound].kind == .word)
  }

  /// Whether a noun for things follows that somebody has by that name: its Dry Harbour ferry.
  private func isPossessed(_ first: Int) -> Bool {
    guard first > 0, context.tags[first - 1] == .possessive,
      let phrase = context.phrases.phrase(at: first)
    else { return false }
    return phrase.head > first && isThing(phrase.head)
  }

  /// Whether what follows its comma says that it is a thing: Starling, a small rocket.
  private func isExplained(_ comma: Int) -> Bool {
    guard comma + 1 < context.tokens.count, context.tokens[comma].kind == .comma,
      let phrase = context.phrases.phrase(from: comma + 1)
    else { return false }
    return phrase.tokens.count > 1 && isThing(phrase.head)
  }

  /// Whether it is what one can have one of: a PhD, a parked Orbix Pico.
  private func isOneOfSeveral(_ name: Markable) -> Bool {
    let (first, next) = (name.core.lowerBound, name.core.upperBound)
    guard next < context.tokens.count, !context.tags[next].isNominal,
      context.tags[next] != .adjective
    else { return false }
    var article = first - 1
    while article > 0, article > first - 3, context.tags[article] == .adjective { article -= 1 }
    return article >= 0 && Self.articles.contains(context.tokens[article].word)
  }

  /// Where a name begins, or "the" before it.
  private func beforeArticle(_ first: Int) -> Int {
    first > 0 && context.tokens[first - 1].word == Self.the ? first - 1 : first
  }

  /// Whether a noun in small letters is one for things that bear names.
  func isThing(_ noun: Int) -> Bool {
    noun >= 0 && context.tokens[noun].shape == .lower
      && Self.things.contains(context.tokens[noun].word)
  }

  private static let things = WordKind.namedThing.words
  private static let calling = WordKind.calling.words
  private static let boarding = WordKind.boarding.words
  private static let businesses = WordKind.business.words
  private static let articles = WordKind.indefiniteArticle.words
  private static let the: Word = "the"
  private static let it: Word = "it"
  private static let `as`: Word = "as"
}
