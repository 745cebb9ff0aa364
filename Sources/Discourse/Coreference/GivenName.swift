internal import Articles

extension CoreferenceRule {
  /// The first name alone, where only one person bears it: "Nick Bos" … "Nick".
  static let givenName = CoreferenceRule(name: "given-name", form: .name) { index, coreference in
    let markable = coreference.markables[index]
    guard markable.core.count == 1 else { return nil }
    let word = coreference.context.tokens[markable.core.lowerBound].word
    let isGiven = coreference.context.facts[markable.core.lowerBound].firstName != nil
    return coreference.names.entities(firstName: word).only { entity in
      coreference.entities[entity].kind == .person
        && (isGiven
          ? coreference.entities[entity].admits(namesake: markable)
          : coreference.entities[entity].admits(markable))
    }
  }
}
