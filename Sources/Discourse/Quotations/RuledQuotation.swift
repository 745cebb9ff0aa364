internal import Articles

/// A quotation that its layout gives away: no choice is made, nothing else is looked for in it.
struct RuledQuotation: Sendable {
  let rule: AttributionRule
  /// The tokens of its pieces.
  let pieces: [Range<Int>]
  /// The token of the mark that reports, where there is one.
  let cue: Int?
  let source: Range<Int>

  /// How often such an answer is right.
  var confidence: Double { rule == .label ? 0.97 : 0.93 }
}
