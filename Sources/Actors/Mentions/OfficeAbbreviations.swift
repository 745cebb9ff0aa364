internal import Analysis
internal import Language
internal import Text

extension MentionFinder {
  /// Adds the holder of an office that its letters stand for, "the DGP", where they were given in
  /// brackets after it or everybody knows them, "the CEO"; whether the run is no name but such letters.
  mutating func addOffice(_ run: Range<Int>, sentence: Int) -> Bool {
    let index = run.lowerBound
    guard run.count == 1, context.tokens[index].shape == .allCaps,
      context.tokens[index].span.count > 1
    else { return false }
    if isBracketed(index), let office = office(before: index - 1), initial(of: office, is: index) {
      offices.insert(context.tokens[index].word)
      return true
    }
    if Self.executives.contains(context.tokens[index].word) {
      addHolder(index, sentence: sentence)
      return true
    }
    guard offices.contains(context.tokens[index].word) else { return false }
    addHolder(index, sentence: sentence)
    found[found.count - 1].determination = .definite
    return true
  }

  /// Adds who holds the office that the letters at a token stand for.
  private mutating func addHolder(_ index: Int, sentence: Int) {
    let phrase = context.phrases.phrase(at: index)
    let start = phrase.map { min($0.tokens.lowerBound, index) } ?? index
    found.append(
      descriptions.description(of: .person, start..<index + 1, head: index, sentence: sentence)
    )
  }

  /// The phrase before "of", an adjective after its noun apart: the director “general”.
  private func holder(before of: Int) -> NounPhrase? {
    let isPostposed = of > 1 && Self.postposed.contains(context.tokens[of - 1].word)
    return context.phrases.phrase(at: of - 1)
      ?? (isPostposed ? context.phrases.phrase(at: of - 2) : nil)
  }

  private static let executives = WordKind.executive.words
  private static let postposed = WordKind.postposed.words
  private static let complements = WordKind.roleComplement.words

  private func isBracketed(_ index: Int) -> Bool {
    index > 0 && index + 1 < context.tokens.count && context.tokens[index - 1].kind == .open
      && context.tokens[index + 1].kind == .close
  }

  /// The phrase for the holder of an office that ends before a token, "of" and what it is of included.
  private func office(before end: Int) -> NounPhrase? {
    guard end > 0, var phrase = context.phrases.phrase(at: end - 1) else { return nil }
    let of = phrase.tokens.lowerBound - 1
    if of > 0, Self.complements.contains(context.tokens[of].word),
      let holder = holder(before: of)
    {
      phrase = holder
    }
    return context.isPersonNoun(phrase.head) || context.facts(of: phrase.head).isTitle
      ? phrase : nil
  }

  /// Whether the letters begin with the first letter of the office.
  private func initial(of office: NounPhrase, is letters: Int) -> Bool {
    let first = office.tokens.first { context.tags[$0] != .determiner } ?? office.head
    let initial = context.utf8[context.tokens[first].span.lower] | 0x20
    return initial == context.utf8[context.tokens[letters].span.lower] | 0x20
  }
}
