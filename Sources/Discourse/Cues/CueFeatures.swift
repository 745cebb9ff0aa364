internal import Articles

/// What speaks for and against a word's reporting something.
struct CueFeatures {
  private let syntax: Syntax

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Appends the features of one candidate.
  func append(_ cue: CueCandidate, to choice: inout some ChoiceSink) {
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
    let after = markDistance(cue, by: 1)
    let before = markDistance(cue, by: -1)
    choice.add(.cueMarks, form, FeatureValue(after), FeatureValue(before))
    choice.add(.cueLemmaMarks, lemma, FeatureValue(after), FeatureValue(before))
    choice.add(.cueMarkAfter, form, FeatureValue(after), value(cue.end, cue))
    let previous = value(cue.group.tokens.lowerBound - 1, cue)
    choice.add(.cueMarkBefore, form, FeatureValue(before), previous)
  }

  /// How far the nearest quotation mark of the sentence is, in steps.
  private func markDistance(_ cue: CueCandidate, by step: Int) -> Int {
    var index = step > 0 ? cue.end : cue.group.tokens.lowerBound - 1
    for distance in 0..<24 {
      guard cue.sentence.contains(index) else { return 5 }
      if syntax.regions.contains(index) { return distance < 2 ? distance : distance < 6 ? 2 : 3 }
      index += step
    }
    return 4
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
