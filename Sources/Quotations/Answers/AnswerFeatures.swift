internal import Analysis
internal import Glibc
package import Language

/// What speaks for and against a quotation as it would be answered: its cue, content and source.
package struct AnswerFeatures {
  private let syntax: Syntax

  /// Features of answers in an article.
  package init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Appends the features of an answer's being right.
  package func append(_ draft: Draft, to choice: inout some ChoiceSink) {
    let cue = draft.proposal.cue
    let form = FeatureValue(cue.form.rawValue)
    let lemma = FeatureValue(lemma: cue.lemma)
    let shape = FeatureValue(draft.content.candidate.shape.rawValue)
    let chance = Self.step(draft.chance)
    let support = Self.step(draft.content.support)
    let source = Self.step(draft.source.probability)
    choice.add(.answerBias, form)
    choice.add(.answerCue, chance)
    choice.add(.answerSource, source)
    choice.add(.answerContent, support)
    choice.add(.answerProduct, chance, support)
    choice.add(.answerCovered, Self.step(draft.proposal.probability), chance)
    choice.add(.answerLemma, lemma)
    choice.add(.answerForm, form, shape)
    let complement = FeatureValue(syntax.complement(draft.content.candidate.first))
    appendContent(draft.content.candidate, form, lemma, shape, complement, &choice)
    appendSource(draft.source, form, lemma, &choice)
    if let candidate = draft.source.candidate {
      let found = FeatureValue(syntax.headClass(candidate.head))
      choice.add(.answerSourceComplement, found, complement, FeatureValue(cue.kind == .speech))
    }
  }

  private func appendContent(
    _ content: ContentCandidate,
    _ form: FeatureValue,
    _ lemma: FeatureValue,
    _ shape: FeatureValue,
    _ complement: FeatureValue,
    _ choice: inout some ChoiceSink
  ) {
    let verbs = syntax.finiteVerbs(in: content.before) + syntax.finiteVerbs(in: content.after)
    let marks = marks(content)
    let count = FeatureValue(ContentFeatures.length(content.count))
    choice.add(.answerLength, count, shape)
    choice.add(.answerVerbs, lemma, FeatureValue(min(verbs, 1)), FeatureValue(marks))
    choice.add(.answerMarks, FeatureValue(marks), shape, form)
    let start = content.first.lowerBound
    choice.add(.answerComplement, lemma, complement, shape)
    choice.add(.answerKindComplement, form, complement, shape)
    choice.add(.answerShape, lemma, shape, FeatureValue(syntax.symbols[start]))
    choice.add(
      .answerKindShape,
      form,
      FeatureValue(min(verbs, 1)),
      FeatureValue(syntax.symbols[start])
    )
  }

  private func appendSource(
    _ source: Proposal.Source,
    _ form: FeatureValue,
    _ lemma: FeatureValue,
    _ choice: inout some ChoiceSink
  ) {
    guard let candidate = source.candidate else {
      choice.add(.answerNoSource, form)
      choice.add(.answerNoSource, lemma)
      return
    }
    let found = FeatureValue(syntax.headClass(candidate.head))
    choice.add(.answerSourceClass, found, form)
    choice.add(.answerSourceClass, found, lemma)
  }

  /// Whether every word of the content stands between quotation marks.
  func isMarked(_ content: ContentCandidate) -> Bool { marks(content) == 2 && content.count > 4 }

  /// Whether the content begins with "that" or is a clause that begins with its subject or a day.
  func isClause(_ content: ContentCandidate) -> Bool {
    let piece = content.first
    guard !piece.isEmpty else { return false }
    let first = syntax.symbols[piece.lowerBound]
    let isDay = syntax.symbol(at: piece.lowerBound + 1, in: piece) == .time
    let complement = syntax.complement(piece)
    return complement == .that
      || complement == .clause && (isDay || !first.isPreposition) && first != .negation
  }

  /// Whether no, some or all words of the content stand between quotation marks.
  private func marks(_ content: ContentCandidate) -> Int {
    switch syntax.kind(of: [content.before, content.after]) {
    case .indirect: 0
    case .mixed: 1
    case .direct: 2
    }
  }

  /// A probability in half steps of its logit.
  private static func step(_ probability: Float) -> FeatureValue {
    let bounded = min(max(probability, 0.0005), 0.9995)
    let logit = log(bounded / (1 - bounded))
    return FeatureValue(Int((logit * 2).rounded()) + 16)
  }
}
