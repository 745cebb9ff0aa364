internal import Analysis
internal import Articles
internal import Language
internal import Text

/// Finds the quoted words right behind a colon that no answer holds: First guard to second guard: “…”.
struct AnnouncedQuotations {
  private let syntax: Syntax

  private static let reach = 60

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// What the words of a region are where a colon stands before it, also at the end of the paragraph
  /// before; nil where no colon does, or nobody speaks.
  func decision(_ region: MarkedRegion) -> Decision? {
    let colon = region.open - 1
    guard colon > 0, syntax.symbols[colon] == .colon, !syntax.regions.contains(colon - 1) else {
      return nil
    }
    let sentence = syntax.sentence(at: colon).tokens
    let clause = Range(from: max(sentence.lowerBound, colon - Self.reach), to: colon)
    let source = syntax.subject(in: clause)
    guard source != nil || syntax.finiteVerbs(in: region.content) > 0 || reports(clause) else {
      return nil
    }
    return Decision(
      .announced,
      [region.content],
      cue: colon,
      by: source.map { extended($0, in: clause) }
    )
  }

  /// Whether a verb of speech stands there, whose subject was left out: And added.
  private func reports(_ clause: Range<Int>) -> Bool {
    clause.contains { index in
      let lemma = syntax.entries[index].cueLemma
      return lemma > 0 && syntax.tags[index].isMainVerb
        && CueTable.english.kind(lemma, as: .past) == .speech
    }
  }

  /// The phrase with what it is of: the mayor of Hale.
  private func extended(_ phrase: NounPhrase, in clause: Range<Int>) -> Range<Int> {
    var end = phrase.tokens.upperBound
    while syntax.symbol(at: end, in: clause) == .of,
      let next = syntax.phrases.phrase(from: end + 1), next.tokens.upperBound <= clause.upperBound
    {
      end = next.tokens.upperBound
    }
    return Range(from: phrase.tokens.lowerBound, to: end)
  }
}
