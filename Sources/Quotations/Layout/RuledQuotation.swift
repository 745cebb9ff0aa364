/// A quotation that its layout or a fixed turn of phrase gives away: no choice is made, nothing else is
/// looked for in it.
struct RuledQuotation: Sendable {
  let rule: AttributionRule
  /// The tokens of its pieces.
  let pieces: [Range<Int>]
  /// The token of the mark that reports, where there is one.
  let cue: Int?
  /// The tokens of its source, nil where nobody is named.
  let source: Range<Int>?

  /// How often such an answer is right.
  var confidence: Double {
    switch rule {
    case .label: 0.97
    case .topic, .heard, .accused, .announced: 0.8
    default: 0.93
    }
  }
}
