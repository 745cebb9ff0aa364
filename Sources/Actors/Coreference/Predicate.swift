internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// What a person is said to be or to have become: "Ana Kovel is the harbour master", "Ana Kovel, who was the
  /// harbour master", "Ana Kovel has been named harbour master".
  func byPredicate(_ index: Int) -> Int? {
    let markable = markables[index]
    let verb = markable.tokens.lowerBound - 1
    guard !markable.isGroup, verb > 0 else { return nil }
    let isNamed = Self.appointing.contains(context.tokens[verb].word)
    guard isNamed || markable.determination != .bare,
      context.facts(of: markable.head).isTitle || isNamed || markable.determination == .definite,
      let end = subjectEnd(before: isNamed ? verb - 1 : verb),
      let name = nameBefore(index, endingAt: end), accepts(markable, markables[name])
    else { return nil }
    return markables[name].entity
  }

  /// Where the subject ends of a form of "to be" there, or who is said with it to be something.
  private func subjectEnd(before be: Int) -> Int? {
    guard be > 0, context.tags[be] == .be else { return nil }
    var end = be
    while end > 0, context.tags[end - 1] == .have || context.tags[end - 1] == .adverb { end -= 1 }
    guard end > 0, context.tags[end - 1] == .relative else { return end }
    end -= 1
    return end > 0 && context.tokens[end - 1].kind == .comma ? end - 1 : end
  }

  private static let appointing = WordKind.appointing.words
}
