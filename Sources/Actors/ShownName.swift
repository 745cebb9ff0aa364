internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// A description without what is only told of whom it means: "A refugee" who fled.
  func shownName(of mention: Int) -> Range<Int> {
    let markable = markables[mention]
    let tokens = markable.tokens
    guard markable.form == .description, !markable.isGroup, tells(markable) else { return tokens }
    for index in Range(from: markable.head + 1, to: tokens.upperBound)
    where context.tags[index] == .relative {
      return tokens.lowerBound..<beforeComma(index)
    }
    return tokens
  }

  /// Whether the noun itself says who is meant, as those who do not.
  private func tells(_ markable: Markable) -> Bool {
    let entry = context.entries[markable.head]
    return context.tags[markable.head].isNominal && !entry.isClosedClass
      && markable.determination != .bare && markable.head > markable.tokens.lowerBound
  }

  private func beforeComma(_ index: Int) -> Int {
    context.tokens[index - 1].kind == .comma ? index - 1 : index
  }
}
