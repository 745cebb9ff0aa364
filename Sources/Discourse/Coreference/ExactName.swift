extension CoreferenceRule {
  /// The same words in the same order: "Sergei Lavrov" … "Sergei Lavrov".
  static let exactName = CoreferenceRule(name: "exact-name", form: .name) { index, coreference in
    let markable = coreference.markables[index]
    for key in coreference.keys(of: markable) {
      guard let entity = coreference.names.entity(named: key) else { continue }
      if coreference.entities[entity].admits(namesake: markable) { return entity }
    }
    return nil
  }
}
