extension CoreferenceRule {
  /// A role right before the name it belongs to: "spokesman" Sean McCormack.
  static let roleBeforeName = CoreferenceRule(name: "role-before-name", form: .description) {
    index,
    coreference in
    let markable = coreference.markables[index]
    guard !markable.isGroup, let name = coreference.nameRightAfter(index),
      name.agreement.agrees(with: markable.agreement)
    else { return nil }
    return name.entity >= 0 ? name.entity : nil
  }
}

extension Coreference {
  /// The name that begins where the mention ends, past those within it.
  fileprivate func nameRightAfter(_ index: Int) -> Markable? {
    let end = places.endPastPost(markables[index].tokens.upperBound, context)
    for next in markables[(index + 1)...].prefix(6) {
      if next.tokens.lowerBound > end { return nil }
      if next.tokens.lowerBound == end, next.form == .name { return next }
    }
    return nil
  }
}
