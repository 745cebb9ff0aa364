internal import Text

extension Coreference {
  /// The same words in the same order: "Sergei Lavrov" … "Sergei Lavrov".
  func byExactName(_ index: Int) -> Int? {
    let markable = markables[index]
    let keys = keys(of: markable)
    return entity(named: keys.whole, for: markable)
      ?? keys.ends.flatMap { entity(named: $0, for: markable) }
      ?? keys.tail.flatMap { entity(named: $0, for: markable) }
  }

  /// The entity of that name, unless the mention is a namesake's.
  private func entity(named key: NameKey, for markable: Markable) -> Int? {
    guard let entity = names.entity(named: key) else { return nil }
    return entities[entity].admits(namesake: markable) ? entity : nil
  }
}
