internal import Text

extension Tagger {
  /// Mends the tag of the token before, which only what follows can settle: a determiner before a verb is a
  /// pronoun ("this said"), an adjective before a verb or a clitic a noun ("the Chile international said",
  /// "the hospital’s").
  func revise(_ index: Int, in range: Range<Int>, _ tags: inout [Tag]) {
    let before = index - 1
    switch tags[before] {
    case .adjective where isNoun(adjective: before, in: range, tags): tags[before] = .noun
    case .adverb where entries[before].isPersonNoun && isNamed(before, in: range, tags):
      tags[before] = .noun
    case .determiner, .quantifier:
      let next = tags[index]
      let reports =
        next == .adverb && index + 1 < range.upperBound
        && Self.saying.contains(tokens[index + 1].word)
      if next.isFinite || next == .preposition || next == .mark || reports, !isArticle(before) {
        tags[before] = .pronoun
      }
    default: break
    }
  }

  private func isNoun(adjective index: Int, in range: Range<Int>, _ tags: [Tag]) -> Bool {
    let next = tags[index + 1]
    if next == .possessive { return tokens[index + 1].isClitic }
    guard index > range.lowerBound, tags[index - 1] == .properNoun else { return false }
    if isNamed(index, in: range, tags) { return true }
    return !next.isNominal && next != .adjective && Self.roles.contains(tokens[index].word)
  }

  /// Whether a name stands before the word and a finite verb behind it, and it can be a noun.
  private func isNamed(_ index: Int, in range: Range<Int>, _ tags: [Tag]) -> Bool {
    guard tags[index + 1].isFinite, index > range.lowerBound, tags[index - 1] == .properNoun else {
      return false
    }
    return entries[index].canBeNoun
      || index - 2 >= range.lowerBound && tags[index - 2] == .determiner
  }

  static let saying = WordKind.sayingVerb.words
  private static let roles = WordKind.roleNoun.words
}
