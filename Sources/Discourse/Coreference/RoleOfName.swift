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
  /// Past the place an envoy is sent to: "Ambassador" to the United States.
  private func pastPlace(after end: Int) -> Int {
    guard end < context.tokens.count, context.tags[end] == .to else { return end }
    var index = end + 1
    if index < context.tokens.count, context.tags[index] == .determiner { index += 1 }
    let start = index
    while index < context.tokens.count, places.place(at: index) != nil { index += 1 }
    return index > start ? index : end
  }

  /// The name that begins where the mention ends, past those within it.
  fileprivate func nameRightAfter(_ index: Int) -> Markable? {
    let end = pastPlace(after: markables[index].tokens.upperBound)
    for next in markables[(index + 1)...].prefix(6) {
      if next.tokens.lowerBound > end { return nil }
      if next.tokens.lowerBound == end, next.form == .name { return next }
    }
    return nil
  }
}
