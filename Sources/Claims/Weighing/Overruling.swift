internal import Text

extension ClaimDraft {
  /// Whether it takes back a claim of an earlier verb of its sentence: "Malta, which was covered, has been
  /// dropped", "units sold in Malta are not affected", "they signed the pact but do not apply it".
  func overrules(_ known: ClaimDraft, in reader: ClaimReader) -> Bool {
    guard known.role == opposite, known.phrase.tokens.overlaps(phrase.tokens),
      known.anchor < anchor, known.anchor >= reader.sentence.lowerBound
    else { return false }
    let isInSubject =
      known.anchor < known.phrase.tokens.lowerBound
      && phrase.tokens.upperBound <= anchor
      && phrase.tokens.lowerBound <= known.anchor
    let isRelative =
      (known.phrase.tokens.upperBound..<max(known.anchor, known.phrase.tokens.upperBound))
      .contains { reader.has(.relativeOfVerb, at: $0) }
    let isContrary = (known.anchor..<anchor).contains {
      reader.has(.contrary, at: $0)
    }
    let isDoubtful = known.certainty != .firm && phrase.tokens.upperBound <= anchor
    return isInSubject || isRelative || isContrary || isDoubtful
  }
}
