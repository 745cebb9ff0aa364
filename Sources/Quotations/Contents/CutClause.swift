internal import Language
internal import Text

/// Finds where a clause goes on that would be cut within its verb or behind a conjunction.
struct CutClause {
  private let syntax: Syntax

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Where a content that would end at the token ends.
  func end(_ end: Int) -> Int { endOfJoined(end) ?? endOfVerb(end) }

  /// The end of the clause whose verb group would be cut behind its auxiliary: asks who is | left out.
  private func endOfVerb(_ end: Int) -> Int {
    guard end < syntax.symbols.count, syntax.tags[end - 1].isAuxiliary else { return end }
    let next = syntax.symbols[end]
    if next.isConjunction || next.isSubordinator || next.isPreposition { return end }
    return endOfClause(end)
  }

  /// The end of the clause that is cut behind a conjunction or the adverb of its auxiliary: why it shut and | whether it
  /// opens; rooms are still | without light.
  private func endOfJoined(_ end: Int) -> Int? {
    guard end > 1, end < syntax.symbols.count else { return nil }
    let next = syntax.symbols[end]
    if syntax.symbols[end - 1].isConjunction, next == .whether || next == .that || next == .how {
      return endOfClause(end)
    }
    let isCut =
      syntax.tags[end - 1] == .adverb && syntax.tags[end - 2] == .be
      && (next.isPreposition || syntax.tags[end] == .participle)
    return isCut ? endOfClause(end) : nil
  }

  private func endOfClause(_ end: Int) -> Int {
    var index = end
    let limit = syntax.sentence(at: end - 1).tokens.upperBound
    while index < limit, !syntax.symbols[index].isBreak, !syntax.regions.contains(index) {
      index += 1
    }
    return index
  }
}
