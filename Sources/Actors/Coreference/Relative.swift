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
    let adjacent = before.first { $0.tokens.upperBound == end }
    return (adjacent ?? before.last)?.entity
  }
}
