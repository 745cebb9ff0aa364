internal import Language
internal import Places
internal import Text

extension ClaimReader {
  /// "Chile joined in May and Peru in June": what a clause without a verb says at another time of other
  /// places, after a claim of those before its verb.
  func gapped(after draft: ClaimDraft) -> ClaimDraft? {
    guard draft.opposite != nil, draft.phrase.tokens.upperBound <= draft.anchor,
      let start = gapStart(after: draft.anchor),
      let phrase = PlaceListParser(reader: self).list(from: start)
    else { return nil }
    let end = skippingAdverbs(from: phrase.tokens.upperBound)
    guard end > phrase.tokens.upperBound, tag(end) == .mark else { return nil }
    var further = draft
    further.phrase = phrase
    further.anchor = start
    further.tokens = phrase.tokens
    return further
  }

  /// The first token after the conjunction before another verb, in the clause of a verb.
  private func gapStart(after verb: Int) -> Int? {
    for index in Range(
      from: verb + 1,
      to: min(verb + Self.longestClauseBeforeGap, sentence.upperBound)
    ) {
      if tag(index) == .conjunction { return index + 1 }
      if tag(index).isFinite || tag(index) == .relative || tag(index) == .subordinator {
        return nil
      }
    }
    return nil
  }

  /// No clause before one without a verb goes on for more tokens after its own.
  private static let longestClauseBeforeGap = 14
}
