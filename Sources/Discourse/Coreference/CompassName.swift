internal import Articles

extension CoreferenceRule {
  /// One of two states that share a name, by its quarter: "North Korea" … "the North".
  static let compassName = CoreferenceRule(name: "compass-name", form: .name) {
    index,
    coreference in
    let markable = coreference.markables[index]
    guard markable.core.count == 1 else { return nil }
    let word = coreference.context.tokens[markable.core.lowerBound].word
    guard quarters.contains(word) else { return nil }
    return coreference.names.entities(firstName: word).only {
      coreference.entities[$0].kind == .government
    }
  }

  private static let quarters = WordSet(["north", "south", "east", "west"])
}

extension Coreference {
  /// Whether the state's name is a quarter and a name that another state has too: South Sudan.
  func isHalved(_ markable: Markable) -> Bool {
    markable.kind == .government && markable.core.count == 2
      && Self.halved.contains(context.tokens[markable.core.upperBound - 1].word)
  }

  private static let halved = WordSet(["germany", "korea", "sudan", "vietnam", "yemen"])
}
