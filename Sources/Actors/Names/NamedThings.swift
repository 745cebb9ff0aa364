internal import Analysis
internal import Language
internal import Text

/// Tells names of works, vehicles and other things by what is said of them: the film Dry Harbour.
struct NamedThings: ~Copyable {
  let context: MentionContext

  /// Whether a name that says nothing of itself is said to be a thing's.
  func holds(_ name: Markable) -> Bool {
    guard name.form == .name, name.kind == .unknown, !name.agreement.isSubset(of: .person),
      let first = name.core.first
    else { return false }
    return isOneOfSeveral(name) || isIntroduced(first) || isPossessed(first)
      || isExplained(name.core.upperBound)
  }

  /// Whether a noun for things stands before it, perhaps with a comma or a word that calls it so: a column
  /// called Salt.
  private func isIntroduced(_ first: Int) -> Bool {
    var noun = first - 1
    if noun > 0, context.tokens[noun].kind == .quote { noun -= 1 }
    if noun > 0, context.tokens[noun].kind == .comma || isNaming(noun) { noun -= 1 }
    return noun >= 0 && isThing(noun)
  }

  private func isNaming(_ index: Int) -> Bool { Self.naming.contains(context.tokens[index].word) }

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

  /// Whether it is what one can have one of: a PhD.
  private func isOneOfSeveral(_ name: Markable) -> Bool {
    let article = name.core.lowerBound - 1
    guard article >= 0, Self.articles.contains(context.tokens[article].word),
      name.core.upperBound < context.tokens.count
    else { return false }
    return !context.tags[name.core.upperBound].isNominal
      && context.tags[name.core.upperBound] != .adjective
  }

  private func isThing(_ noun: Int) -> Bool {
    context.tokens[noun].shape == .lower && Self.things.contains(context.tokens[noun].word)
  }

  private static let things = WordKind.namedThing.words
  private static let naming = WordKind.calling.words
  private static let articles = WordSet(["a", "an"])
}
