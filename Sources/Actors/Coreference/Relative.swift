internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// Who or which is what stands right before it: "a diplomat, who asked not to be named".
  func byAntecedent(_ index: Int) -> Int? {
    let markable = markables[index]
    guard context.tags[markable.head] == .relative else { return nil }
    var end = markable.tokens.lowerBound
    if end > 0, context.tokens[end - 1].kind == .comma { end -= 1 }
    let before = markables[..<index].suffix(6).filter {
      $0.sentence == markable.sentence && $0.form != .pronoun && $0.entity >= 0
    }
    guard let adjacent = before.first(where: { $0.tokens.upperBound == end }) else {
      return before.last?.entity
    }
    return (holder(of: adjacent, before, for: markable) ?? adjacent).entity
  }

  /// The person that who stands for where what stands right before it only tells where or whose that is: a
  /// heckler in the gallery, who.
  private func holder(
    of adjacent: Markable,
    _ before: [Markable],
    for markable: Markable
  ) -> Markable? {
    let preposition = adjacent.tokens.lowerBound - 1
    guard context.tokens[markable.head].word == Self.who, adjacent.kind != .person,
      adjacent.kind != .people, preposition > 0, context.tags[preposition] == .preposition
    else { return nil }
    return before.last { $0.tokens.upperBound == preposition && $0.kind == .person }
  }

  private static let who: Word = "who"
}
