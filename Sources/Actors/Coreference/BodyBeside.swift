internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// What stands beside a person and may be the body he or she belongs to: the "BBC's" Ana Kovel, Ana Kovel
  /// of "the Harbour Board", Ana Kovel, director, "Harbour Board", a spokesman for "the Harbour Board".
  func body(beside person: Markable) -> Range<Int>? {
    person.form == .name
      ? owner(of: person) ?? body(after: person.tokens.upperBound)
        ?? body(ledBy: person.tokens.upperBound)
      : body(complementing: person) ?? body(afterRole: person) ?? owner(ofRole: person)
  }

  /// The phrase whose possessive stands before a full name.
  private func owner(of name: Markable) -> Range<Int>? {
    let clitic = name.core.lowerBound - 1
    guard name.core.count > 1, clitic > 0, context.tokens[clitic].isClitic,
      context.tags[clitic] == .possessive, let phrase = context.phrases.phrase(at: clitic - 1)
    else { return nil }
    return Range(from: phrase.tokens.lowerBound, to: clitic)
  }

  /// The noun whose possessive a role begins with: "the company's" director.
  private func owner(ofRole role: Markable) -> Range<Int>? {
    let owner = Range(from: role.tokens.lowerBound, to: role.head)
    guard let clitic = owner.first(where: { context.tags[$0] == .possessive }),
      context.tokens[clitic].isClitic
    else { return nil }
    return Range(from: owner.lowerBound, to: clitic)
  }

  /// The phrase after "of", "at" or "for" there.
  private func body(after preposition: Int) -> Range<Int>? {
    guard preposition + 1 < context.tokens.count,
      Self.complements.contains(context.tokens[preposition].word),
      let phrase = context.phrases.phrase(from: preposition + 1),
      context.tags[phrase.head] == .properNoun
    else { return nil }
    return preposition..<phrase.tokens.upperBound
  }

  /// The body whose head somebody is said to be there: Ana Kovel, who leads “the Harbour Board”.
  private func body(ledBy comma: Int) -> Range<Int>? {
    let verb = comma + 2
    guard verb + 1 < context.tokens.count, context.tokens[comma].kind == .comma,
      context.tags[comma + 1] == .relative, Self.leading.contains(context.tokens[verb].word),
      let phrase = context.phrases.phrase(from: verb + 1), context.tags[phrase.head] == .properNoun
    else { return nil }
    let end = Range(from: phrase.head, to: context.tokens.count).first { context.tags[$0] == .mark }
    return Range(from: verb + 1, to: end ?? phrase.tokens.upperBound)
  }

  private static let leading = WordKind.leading.words

  /// What a noun is of, for or at, where a name is among it: director for games at "Oxbow".
  private func body(complementing role: Markable) -> Range<Int>? {
    let start = role.head + 1
    var end = start
    var isNamed = false
    for _ in 0..<3 {
      guard end + 1 < context.tokens.count, Self.complements.contains(context.tokens[end].word),
        let phrase = context.phrases.phrase(from: end + 1)
      else { break }
      end = phrase.tokens.upperBound
      isNamed = isNamed || context.tags[phrase.head] == .properNoun
    }
    return isNamed ? start..<end : nil
  }

  /// The name between commas behind a role between commas.
  private func body(afterRole role: Markable) -> Range<Int>? {
    let (before, comma) = (role.tokens.lowerBound - 1, complementEnd(of: role))
    guard before > 0, comma + 1 < context.tokens.count, context.tokens[before].kind == .comma,
      context.tokens[comma].kind == .comma,
      let phrase = context.phrases.phrase(from: comma + 1),
      context.tags[phrase.head] == .properNoun, closes(phrase.tokens.upperBound)
    else { return nil }
    return phrase.tokens
  }

  private func closes(_ index: Int) -> Bool {
    guard index < context.tokens.count else { return true }
    return context.tokens[index].kind == .comma || context.tokens[index].kind == .stop
  }

  private static let complements = WordKind.roleComplement.words
}
