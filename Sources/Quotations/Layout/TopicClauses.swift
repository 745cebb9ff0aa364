internal import Analysis
internal import Language
internal import Text

/// Finds the clause that names what a quotation was said of: “…,” Kovel said of fears that the mill
/// would close.
struct TopicClauses {
  private let syntax: Syntax

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// The clause after the cue of a quotation that stands before it.
  func quotation(after answer: Answer) -> Decision? {
    let cue = answer.draft.proposal.cue
    guard answer.draft.content.candidate.shape == .before, cue.kind == .speech,
      let source = answer.draft.source.candidate
    else { return nil }
    let sentence = syntax.sentence(at: cue.token).tokens
    let start = source.isBefore ? cue.end : max(cue.end, source.tokens.upperBound)
    guard let (noun, clause) = topic(Range(from: start, to: sentence.upperBound)) else {
      return nil
    }
    let extent = SourceExtent(syntax, cue, isBefore: source.isBefore)
    return Decision(
      .topic,
      [clause],
      cue: noun,
      by: extent.extent(source).clamped(to: 0..<max(start, source.tokens.upperBound))
    )
  }

  /// The reporting noun after "of" or "about", and the clause that it opens with "that".
  private func topic(_ range: Range<Int>) -> (noun: Int, clause: Range<Int>)? {
    let first = syntax.symbol(at: range.lowerBound, in: range)
    guard first == .of || first == .about,
      let phrase = syntax.phrases.phrase(from: range.lowerBound + 1),
      syntax.entries[phrase.head].cueLemma != 0
    else { return nil }
    var index = phrase.tokens.upperBound
    while syntax.symbol(at: index, in: range).isPreposition,
      let next = syntax.phrases.phrase(from: index + 1)
    {
      index = next.tokens.upperBound
    }
    guard syntax.symbol(at: index, in: range) == .that,
      syntax.finiteVerbs(in: index..<range.upperBound) > 0
    else { return nil }
    return (phrase.head, index..<range.upperBound)
  }
}
