extension PlaceRule {
  /// Guinea pigs, the Indian Ocean and the China Daily are no places, groups no single country.
  static let fixedExpression = PlaceRule(name: "fixed-expression") { index, context in
    switch context.candidates[index].entry.kind {
    case .homonym, .group, .groupAdjective: .nothing
    default: nil
    }
  }
}
