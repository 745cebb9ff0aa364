internal import Articles

extension CoreferenceRule {
  /// A company by the first word of its name: "Acme Widgets Ltd" … "Acme".
  static let shortName = CoreferenceRule(name: "short-name", form: .name) { index, coreference in
    let markable = coreference.markables[index]
    guard markable.core.count == 1, markable.kind != .place else { return nil }
    let word = coreference.context.tokens[markable.core.lowerBound].word
    return coreference.names.entities(firstName: word).only { entity in
      coreference.entities[entity].kind == .organization
    }
  }
}
