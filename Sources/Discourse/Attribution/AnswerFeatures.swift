internal import Articles
internal import Glibc

/// What speaks for and against a quotation as it would be answered: its cue, content and source.
struct AnswerFeatures {
  private let syntax: Syntax

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// The choice whether to give an answer: first that it is wrong, then that it is right.
  func choice(_ draft: Draft) -> Choice {
    var choice = Choice()
    let wrong = choice.part { _ in }
    let right = choice.part { append(draft, to: &$0) }
    choice.add(wrong)
    choice.add(right)
    return choice
  }

  private func append(_ draft: Draft, to list: inout FeatureList) {
    let cue = draft.proposal.cue
    let form = FeatureValue(cue.form.rawValue)
    let lemma = FeatureValue(lemma: cue.lemma)
    let shape = FeatureValue(draft.content.candidate.shape.rawValue)
    let chance = Self.step(draft.chance)
    let support = Self.step(draft.content.support)
    let source = Self.step(draft.source.probability)
    list.add(.answerBias, form)
    list.add(.answerCue, chance)
    list.add(.answerSource, source)
    list.add(.answerContent, support)
    list.add(.answerProduct, chance, support)
    list.add(.answerCovered, Self.step(draft.proposal.probability), chance)
    list.add(.answerLemma, lemma)
    list.add(.answerForm, form, shape)
    appendContent(draft.content.candidate, form, lemma, shape, &list)
    appendSource(draft.source, form, lemma, &list)
    if let candidate = draft.source.candidate {
      let complement = FeatureValue(syntax.complement(draft.content.candidate.pieces[0]))
      let found = FeatureValue(syntax.headClass(candidate.head))
      list.add(.answerSourceComplement, found, complement, FeatureValue(cue.kind == .speech))
    }
  }

  private func appendContent(
    _ content: ContentCandidate,
    _ form: FeatureValue,
    _ lemma: FeatureValue,
    _ shape: FeatureValue,
    _ list: inout FeatureList
  ) {
    let verbs = content.pieces.reduce(0) { $0 + syntax.finiteVerbs(in: $1) }
    let marks = marks(content)
    let count = FeatureValue(ContentFeatures.length(content.count))
    list.add(.answerLength, count, shape)
    list.add(.answerVerbs, lemma, FeatureValue(min(verbs, 1)), FeatureValue(marks))
    list.add(.answerMarks, FeatureValue(marks), shape, form)
    let start = content.pieces[0].lowerBound
    let complement = FeatureValue(syntax.complement(content.pieces[0]))
    list.add(.answerComplement, lemma, complement, shape)
    list.add(.answerKindComplement, form, complement, shape)
    list.add(.answerShape, lemma, shape, FeatureValue(syntax.symbols[start]))
    list.add(
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
    _ list: inout FeatureList
  ) {
    guard let candidate = source.candidate else {
      list.add(.answerNoSource, form)
      list.add(.answerNoSource, lemma)
      return
    }
    let found = FeatureValue(syntax.headClass(candidate.head))
    list.add(.answerSourceClass, found, form)
    list.add(.answerSourceClass, found, lemma)
  }

  /// Whether every word of the content stands between quotation marks.
  func isMarked(_ content: ContentCandidate) -> Bool { marks(content) == 2 && content.count > 4 }

  /// Whether the content begins with "that" or is a clause that begins with its subject or a day.
  func isClause(_ content: ContentCandidate) -> Bool {
    guard let piece = content.pieces.first else { return false }
    let first = syntax.symbols[piece.lowerBound]
    let isDay = syntax.symbol(at: piece.lowerBound + 1, in: piece) == .time
    let complement = syntax.complement(piece)
    return complement == .that
      || complement == .clause && (isDay || !first.isPreposition) && first != .negation
  }

  /// Whether no, some or all words of the content stand between quotation marks.
  private func marks(_ content: ContentCandidate) -> Int {
    var inside = 0
    var words = 0
    for piece in content.pieces {
      for index in piece.prefix(200) where syntax.isWord(index) {
        words += 1
        if syntax.regions.contains(index) { inside += 1 }
      }
    }
    return inside == 0 ? 0 : inside == words ? 2 : 1
  }

  /// A probability in half steps of its logit.
  private static func step(_ probability: Float) -> FeatureValue {
    let bounded = min(max(probability, 0.0005), 0.9995)
    let logit = log(bounded / (1 - bounded))
    return FeatureValue(Int((logit * 2).rounded()) + 16)
  }
}
