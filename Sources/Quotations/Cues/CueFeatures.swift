internal import Analysis
internal import Articles
package import Language
internal import Text

/// What speaks for and against a word's reporting something.
package struct CueFeatures {
  private let syntax: Syntax

  /// Features of cues in an article.
  package init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Appends the features of one candidate.
  package func append(_ cue: CueCandidate, to choice: inout some ChoiceSink) {
    let lemma = FeatureValue(lemma: cue.lemma)
    let form = FeatureValue(cue.form.rawValue)
    choice.add(.cueLemma, lemma)
    choice.add(.cueForm, form)
    choice.add(.cueLemmaForm, lemma, form)
    choice.add(.cueKindForm, form, FeatureValue(cue.kind == .speech))
    choice.add(.cueGroup, form, FeatureValue(cue.group.signature))
    choice.add(.cueLemmaGroup, lemma, FeatureValue(cue.group.signature))
    appendNeighbours(cue, lemma, form, &choice)
    appendSubject(cue, lemma, form, &choice)
    appendMarks(cue, lemma, form, &choice)
    appendPlace(cue, form, &choice)
    appendComplement(cue, lemma, form, &choice)
  }

  private func appendNeighbours(
    _ cue: CueCandidate,
    _ lemma: FeatureValue,
    _ form: FeatureValue,
    _ choice: inout some ChoiceSink
  ) {
    let start = cue.group.tokens.lowerBound
    let next = value(cue.end, cue)
    let previous = value(start - 1, cue)
    choice.add(.cueNext, next)
    choice.add(.cueLemmaNext, lemma, next)
    choice.add(.cueFormNextTwo, form, next, value(cue.end + 1, cue))
    choice.add(.cueLemmaNextTwo, lemma, next, value(cue.end + 1, cue))
    choice.add(.cueNextForm, form, next)
    choice.add(.cuePrevious, form, previous)
    choice.add(.cueLemmaPrevious, lemma, previous)
    choice.add(.cuePreviousTwo, form, previous, value(start - 2, cue))
    choice.add(.cueAround, previous, next)
    choice.add(.cueFormAround, form, previous, next)
  }

  private func appendSubject(
    _ cue: CueCandidate,
    _ lemma: FeatureValue,
    _ form: FeatureValue,
    _ choice: inout some ChoiceSink
  ) {
    let subject = subject(cue)
    let found = FeatureValue(subject.headClass)
    choice.add(.cueSubject, form, found)
    choice.add(.cueLemmaSubject, lemma, found)
    choice.add(.cueSubjectKind, found, FeatureValue(cue.kind == .speech), form)
    choice.add(.cueSubjectDistance, form, FeatureValue(subject.distance))
  }

  /// The class of the phrase right before the verb group, or right after a postponed cue.
  private func subject(_ cue: CueCandidate) -> (headClass: HeadClass, distance: Int) {
    let start = cue.group.tokens.lowerBound
    var index = start - 1
    var distance = 0
    while index >= cue.sentence.lowerBound, distance < 6 {
      if let phrase = syntax.phrases.phrase(at: index) {
        return (syntax.headClass(phrase.head), distance)
      }
      if syntax.symbols[index].isRelative { return (.relative, distance) }
      index -= 1
      distance += 1
    }
    return (.none, distance)
  }

  private func appendMarks(
    _ cue: CueCandidate,
    _ lemma: FeatureValue,
    _ form: FeatureValue,
    _ choice: inout some ChoiceSink
  ) {
    let after = markAfter(cue)
    let before = markBefore(cue)
    choice.add(.cueMarks, form, FeatureValue(after), FeatureValue(before))
    choice.add(.cueLemmaMarks, lemma, FeatureValue(after), FeatureValue(before))
    choice.add(.cueMarkAfter, form, FeatureValue(after), value(cue.end, cue))
    let previous = value(cue.group.tokens.lowerBound - 1, cue)
    choice.add(.cueMarkBefore, form, FeatureValue(before), previous)
  }

  /// How far the next quotation of the sentence is, in steps.
  private func markAfter(_ cue: CueCandidate) -> Int {
    let rest = cue.sentence.upperBound - cue.end
    guard rest > 0 else { return Self.distance(toMark: nil, toEnd: 0) }
    let mark = syntax.regions.next(from: cue.end).map { $0 - cue.end }
    return Self.distance(toMark: mark, toEnd: rest)
  }

  /// How far the quotation before the cue is in the sentence, in steps.
  private func markBefore(_ cue: CueCandidate) -> Int {
    let start = cue.group.tokens.lowerBound - 1
    let rest = start + 1 - cue.sentence.lowerBound
    guard rest > 0 else { return Self.distance(toMark: nil, toEnd: 0) }
    let mark = syntax.regions.previous(to: start).map { start - $0 }
    return Self.distance(toMark: mark, toEnd: rest)
  }

  /// A distance to a quotation in steps; others stand for none as far as 24 tokens and for none up to
  /// the end of the sentence.
  private static func distance(toMark mark: Int?, toEnd end: Int) -> Int {
    guard let mark, mark < min(end, 24) else { return end < 24 ? 5 : 4 }
    return mark < 2 ? mark : mark < 6 ? 2 : 3
  }

  private func appendPlace(
    _ cue: CueCandidate,
    _ form: FeatureValue,
    _ choice: inout some ChoiceSink
  ) {
    let offset = cue.group.tokens.lowerBound - cue.sentence.lowerBound
    let rest = cue.sentence.upperBound - cue.end
    choice.add(.cuePlace, form, FeatureValue(min(offset, 4)), FeatureValue(min(rest, 4)))
    let paragraph = syntax.article.paragraphs[syntax.sentence(at: cue.token).paragraph]
    choice.add(.cueParagraph, form, FeatureValue(paragraph.kind == .heading))
    choice.add(.cueLength, form, FeatureValue(min(cue.sentence.count / 8, 6)))
  }

  private func appendComplement(
    _ cue: CueCandidate,
    _ lemma: FeatureValue,
    _ form: FeatureValue,
    _ choice: inout some ChoiceSink
  ) {
    let that = that(cue)
    choice.add(.cueThat, form, FeatureValue(that))
    choice.add(.cueLemmaThat, lemma, FeatureValue(that))
    if let phrase = syntax.phrases.phrase(at: min(cue.end, cue.sentence.upperBound - 1)),
      phrase.tokens.lowerBound == cue.end
    {
      let head = FeatureValue(syntax.headClass(phrase.head))
      let next = value(phrase.tokens.upperBound, cue)
      choice.add(.cueNextHead, form, head, next)
      choice.add(.cueObject, form, next)
      choice.add(.cueLemmaObject, lemma, next)
    }
    if value(cue.end, cue) == FeatureValue(.comma) {
      choice.add(.cueAfterComma, form, value(cue.end + 1, cue))
    }
  }

  /// Where "that" follows within eight words, before any break.
  private func that(_ cue: CueCandidate) -> Int {
    for distance in 0..<8 {
      let symbol = syntax.symbol(at: cue.end + distance, in: cue.sentence)
      if symbol == .that { return distance == 0 ? 0 : 1 }
      if symbol == .boundary || symbol.isBreak { return 2 }
    }
    return 2
  }

  @inline(__always) private func value(_ index: Int, _ cue: CueCandidate) -> FeatureValue {
    FeatureValue(syntax.symbol(at: index, in: cue.sentence))
  }
}
