internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// A noun joined by "and" to what a person is said to be before it, who is that too: Ana Kovel, the chairman and
  /// "founder".
  func bySecondRole(_ index: Int) -> Int? {
    let markable = markables[index]
    let and = markable.tokens.lowerBound - 1
    guard and > 0, index > 0, !markable.isGroup, context.tokens[and].word == MentionWords.and,
      context.tags[markable.tokens.lowerBound] != .determiner
    else { return nil }
    let first = markables[max(0, index - 3)..<index].last {
      $0.tokens.upperBound == and && $0.form == .description && !$0.isGroup && $0.entity >= 0
    }
    guard let first, entities[first.entity].isNamed, entities[first.entity].admits(markable) else {
      return nil
    }
    return first.entity
  }
}
