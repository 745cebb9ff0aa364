internal import Text

extension ClaimReader {
  /// Whether a claim is taken back by a later verb of its sentence: "Malta, which was covered, has been
  /// dropped", "units sold in Malta are not affected", "they signed the pact but do not apply it".
  func isOverruled(_ known: ClaimDraft, by draft: ClaimDraft) -> Bool {
    guard known.role == draft.opposite, known.phrase.tokens.overlaps(draft.phrase.tokens),
      known.anchor < draft.anchor, known.anchor >= sentence.lowerBound
    else { return false }
    let isInSubject =
      known.anchor < known.phrase.tokens.lowerBound
      && draft.phrase.tokens.upperBound <= draft.anchor
      && draft.phrase.tokens.lowerBound <= known.anchor
    let isRelative =
      (known.phrase.tokens.upperBound..<max(known.anchor, known.phrase.tokens.upperBound))
      .contains { has(.relativeOfVerb, at: $0) }
    let isContrary = (known.anchor..<draft.anchor).contains {
      has(.contrary, at: $0)
    }
    let isDoubtful = known.certainty != .firm && draft.phrase.tokens.upperBound <= draft.anchor
    return isInSubject || isRelative || isContrary || isDoubtful
  }
}
