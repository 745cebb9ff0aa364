internal import Analysis
internal import Text

extension Coreference {
  /// The same relation of the same person: "his brother" … "his brother".
  func byRelation(_ index: Int) -> Int? {
    guard let key = relation(index), let known = described[key].last else {
      return nil
    }
    return entities[known].admits(markables[index]) ? known : nil
  }

  /// Whose relation a description names, by the possessor's entity, or by the word for I and we.
  func relation(_ index: Int) -> NameKey? {
    let markable = markables[index]
    guard markable.form == .description, index + 1 < markables.count else { return nil }
    let possessor = markables[index + 1]
    guard possessor.form == .pronoun, possessor.tokens.lowerBound == markable.tokens.lowerBound
    else { return nil }
    var key = NameKey(context.tokens[markable.head].word)
    if possessor.entity >= 0 {
      key.add(UInt64(possessor.entity))
    } else if possessor.pronoun?.person == .first {
      key.add(context.tokens[possessor.head].word)
      key.add(UInt64(markable.stretch))
    } else {
      return nil
    }
    return key
  }
}
