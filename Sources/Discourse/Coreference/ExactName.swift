extension CoreferenceRule {
  /// The same words in the same order: "Sergei Lavrov" … "Sergei Lavrov".
  static let exactName = CoreferenceRule(name: "exact-name", form: .name) { index, coreference in
    let markable = coreference.markables[index]
    let keys = coreference.keys(of: markable)
    return coreference.entity(named: keys.whole, for: markable)
      ?? keys.ends.flatMap { coreference.entity(named: $0, for: markable) }
      ?? keys.tail.flatMap { coreference.entity(named: $0, for: markable) }
  }
}

extension Coreference {
  /// The entity of that name, unless the mention is a namesake's.
  fileprivate func entity(named key: NameKey, for markable: Markable) -> Int? {
    guard let entity = names.entity(named: key) else { return nil }
    return entities[entity].admits(namesake: markable) ? entity : nil
  }
}
