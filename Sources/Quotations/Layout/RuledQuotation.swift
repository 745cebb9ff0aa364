/// A quotation that its layout or a fixed turn of phrase gives away: no choice is made, nothing else is
/// looked for in it.
struct RuledQuotation: Sendable {
  let rule: AttributionRule
  /// The tokens of its pieces.
  let pieces: [Range<Int>]
  /// The token of the mark that reports, where there is one.
  let cue: Int?
  let source: Range<Int>

  /// Whether the answer's cue or some of its content stands in this quotation.
  func takes(from answer: Answer) -> Bool {
    let candidate = answer.draft.content.candidate
    let cue = answer.draft.proposal.cue.token
    return cue == self.cue
      || pieces.contains { piece in
        piece.contains(cue) || candidate.pieces.contains { $0.overlaps(piece) }
      }
  }

  /// How often such an answer is right.
  var confidence: Double {
    switch rule {
    case .label: 0.97
    case .topic: 0.7
    default: 0.93
    }
  }
}
