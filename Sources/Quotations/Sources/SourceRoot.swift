internal import Language
internal import Text

extension SourceExtent {
  /// The phrase that the source belongs to where it is only part of a clause about it: the lawyer in
  /// a lawyer who has advised other clubs.
  func root(_ tokens: Range<Int>) -> Range<Int> {
    if isBefore, let described = described(by: tokens) { return described }
    guard isBefore, let relative = relative(before: tokens), relative > 0 else { return tokens }
    let isEnclosed = syntax.symbols[relative - 1] == .comma
    let last = isEnclosed ? relative - 2 : relative - 1
    guard last >= 0, !isEnclosed || symbol(limit - 1) == .comma,
      let phrase = syntax.phrases.phrase(at: last), phrase.tokens.upperBound == last + 1
    else { return tokens }
    return phrase.tokens
  }

  /// The phrase for somebody that an adjective and a preposition tie the source to: a source close to the
  /// minister.
  private func described(by tokens: Range<Int>) -> Range<Int>? {
    let preposition = tokens.lowerBound - 1
    let adjective = preposition - 1
    guard adjective > syntax.sentence(at: tokens.lowerBound).tokens.lowerBound,
      isComplement(syntax.symbols[preposition]), isAdjective(adjective),
      syntax.phrases.index(at: adjective) == nil,
      let phrase = syntax.phrases.phrase(at: adjective - 1), phrase.tokens.upperBound == adjective,
      syntax.canSpeak(phrase.head)
        || phrase.tokens.lowerBound == syntax.sentence(at: adjective).tokens.lowerBound,
      !syntax.isPronoun(phrase.head)
    else { return nil }
    return phrase.tokens
  }

  /// Whether it is an adjective, or may be one before "to": close to.
  private func isAdjective(_ index: Int) -> Bool {
    syntax.tags[index] == .adjective
      || syntax.symbols[index + 1] == .to && syntax.entries[index].canBeAdjective
  }

  /// Whether an adjective behind its noun takes its complement with the word: close to, familiar with.
  private func isComplement(_ symbol: Symbol) -> Bool {
    switch symbol {
    case .to, .with, .of, .for: true
    default: false
    }
  }

  /// The relative pronoun whose clause holds the source and a verb of its own.
  private func relative(before tokens: Range<Int>) -> Int? {
    let first = tokens.lowerBound
    if syntax.symbols[first].isRelative {
      return syntax.finiteVerbs(in: first + 1..<max(limit, first + 1)) > 0 ? first : nil
    }
    let start = syntax.sentence(at: first).tokens.lowerBound
    for index in (max(start, first - 15)..<first).reversed() {
      let symbol = syntax.symbols[index]
      if symbol == .who {
        return syntax.finiteVerbs(in: index..<first) > 0 ? index : nil
      }
      if symbol.isBreak || symbol == .that || symbol.isConjunction { return nil }
    }
    return nil
  }
}
