internal import Language
internal import Analysis

extension Coreference {
  /// A role right before the name it belongs to: "spokesman" Sean McCormack.
  func byNameAfter(_ index: Int) -> Int? {
    let markable = markables[index]
    guard !markable.isGroup, let name = nameRightAfter(index),
      name.agreement.agrees(with: markable.agreement)
    else { return nil }
    return name.entity >= 0 ? name.entity : nil
  }

  /// The name that begins where the mention ends, past those within it.
  private func nameRightAfter(_ index: Int) -> Markable? {
    let end = places.endPastPost(markables[index].tokens.upperBound, context)
    for next in markables[(index + 1)...].prefix(6) {
      if next.tokens.lowerBound > end { return nil }
      if next.tokens.lowerBound == end, next.form == .name { return next }
    }
    return nil
  }
}
