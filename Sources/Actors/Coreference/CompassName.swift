internal import Text

extension Coreference {
  /// One of two states that share a name, by its quarter: "North Korea" … "the North".
  func byCompassName(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.core.count == 1 else { return nil }
    let word = context.tokens[markable.core.lowerBound].word
    guard Self.quarters.contains(word) else { return nil }
    return names.entities(firstName: word).only { entities[$0].kind == .government }
  }

  private static let quarters = WordKind.compassQuarter.words

  /// Whether the state's name is a quarter and a name that another state has too: South Sudan.
  func isHalved(_ markable: Markable) -> Bool {
    markable.kind == .government && markable.core.count == 2
      && Self.halved.contains(context.tokens[markable.core.upperBound - 1].word)
  }

  private static let halved = WordKind.halvedState.words
}
