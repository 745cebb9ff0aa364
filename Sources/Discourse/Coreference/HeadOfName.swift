internal import Articles

extension CoreferenceRule {
  /// The noun of an organization's name alone: "Supreme Court" … "the Court".
  static let headOfName = CoreferenceRule(name: "head-of-name", form: .name) { index, coreference in
    let markable = coreference.markables[index]
    guard markable.core.count == 1, markable.kind == .organization else { return nil }
    let word = coreference.context.tokens[markable.core.lowerBound].word
    return coreference.names.entities(head: word).only { _ in true }
  }
}
