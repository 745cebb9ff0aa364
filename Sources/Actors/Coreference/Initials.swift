internal import Text

extension Coreference {
  /// A first name and its initial or short form.
  func byInitials(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.core.count > 1, markable.kind == .person else { return nil }
    let last = context.tokens[markable.core.upperBound - 1].word
    return names.entities(lastName: last).only { entity in
      entities[entity].admits(markable)
        && abbreviates(markable.core, entities[entity])
    }
  }

  /// Whether one of the two first names is the initial of the other, or short for it.
  private func abbreviates(_ core: Range<Int>, _ entity: Entity) -> Bool {
    let first = core.lowerBound
    let other = markables[entity.fullest].core.lowerBound
    let start = context.tokens[first].span
    let otherStart = context.tokens[other].span
    if context.utf8[start.lower] == context.utf8[otherStart.lower],
      start.count <= 2 || otherStart.count <= 2
    {
      return true
    }
    return Nicknames.english.join(context.tokens[first].word, context.tokens[other].word)
  }
}
