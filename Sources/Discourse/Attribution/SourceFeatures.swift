internal import Articles

/// What speaks for and against a phrase's being the source of a cue.
struct SourceFeatures {
  private let syntax: Syntax
  private let cue: CueCandidate
  private let lemma: FeatureValue
  private let form: FeatureValue
  /// The form and the voice of the cue.
  private let voice: FeatureValue

  init(_ syntax: Syntax, _ cue: CueCandidate) {
    self.syntax = syntax
    self.cue = cue
    lemma = FeatureValue(lemma: cue.lemma)
    form = FeatureValue(cue.form.rawValue)
    let group = cue.group
    voice = FeatureValue(
      cue.form.rawValue * 4 + (cue.isPassive ? 2 : 0) + (group.hasTo && !group.hasBe ? 1 : 0)
    )
  }

  /// Appends the features of one candidate.
  func append(_ source: SourceCandidate, to list: inout FeatureList) {
    let headClass = FeatureValue(syntax.headClass(source.head))
    let side = FeatureValue((source.isBefore ? 0 : 1) + (source.isPossessor ? 2 : 0))
    let skipped = FeatureValue(source.between.phrases)
    let between = FeatureValue(source.between.signature)
    list.add(.sourceSide, voice, side)
    list.add(.sourceLemmaSide, lemma, side)
    list.add(.sourceClass, headClass, side)
    list.add(.sourceLemmaClass, lemma, headClass, side)
    list.add(.sourceKindClass, FeatureValue(cue.kind == .speech), headClass, side)
    list.add(.sourceSkipped, side, skipped)
    list.add(.sourceFormSkipped, voice, side, skipped)
    list.add(.sourceLemmaSkipped, lemma, side, skipped)
    list.add(.sourceClassSkipped, headClass, side, skipped)
    list.add(.sourceDistance, side, FeatureValue(Self.bucket(source.distance)))
    list.add(.sourceBetween, side, between)
    list.add(.sourceFormBetween, voice, side, between)
    list.add(.sourceLemmaBetween, lemma, side, between)
    list.add(.sourceVerbBetween, voice, side, FeatureValue(min(source.between.verbs, 3)))
    list.add(.sourceLength, side, FeatureValue(min(source.tokens.count, 5)))
    appendSurroundings(source, side, between, headClass, to: &list)
    appendAgreement(source, side, to: &list)
  }

  private func appendSurroundings(
    _ source: SourceCandidate,
    _ side: FeatureValue,
    _ between: FeatureValue,
    _ headClass: FeatureValue,
    to list: inout FeatureList
  ) {
    let before = value(source.tokens.lowerBound - 1)
    let after = value(source.tokens.upperBound)
    list.add(.sourceBefore, side, before, FeatureValue(min(source.between.phrases, 2)))
    list.add(.sourceAfter, side, after, FeatureValue(min(source.between.phrases, 2)))
    list.add(.sourceBeforeBetween, side, before, between)
    list.add(.sourceFormOwnVerb, voice, side, after)
    list.add(.sourceSecondBefore, side, before, value(source.tokens.lowerBound - 2))
    list.add(.sourceOwnVerb, headClass, before, after)
    list.add(.sourceBy, voice, before, side)
    let isFirst = isFirst(source)
    list.add(.sourceFirst, voice, FeatureValue(isFirst), side)
    list.add(.sourceGroup, FeatureValue(cue.group.signature), before, side)
    list.add(.sourceNext, side, value(cue.end), FeatureValue(min(source.between.phrases, 2)))
    let previous = value(cue.group.tokens.lowerBound - 1)
    list.add(.sourceAdjacent, side, previous, FeatureValue(min(source.between.phrases, 2)))
    list.add(.sourceShape, side, previous, value(cue.end))
  }

  private func appendAgreement(
    _ source: SourceCandidate,
    _ side: FeatureValue,
    to list: inout FeatureList
  ) {
    guard cue.form == .present, cue.group.tokens.count == 1 else { return }
    let isSingularVerb = syntax.entries[cue.token].canBeThirdPerson
    let isPlural = isPlural(source.head)
    let skipped = FeatureValue(min(source.between.phrases, 2))
    list.add(.sourceAgreement, side, FeatureValue(isSingularVerb != isPlural), skipped)
  }

  private func isPlural(_ head: Int) -> Bool {
    switch syntax.symbols[head] {
    case .they, .we, .i, .you, .pluralNoun: true
    default: syntax.tags[head] == .pluralNoun
    }
  }

  /// Whether no noun phrase of the sentence stands before it.
  private func isFirst(_ source: SourceCandidate) -> Bool {
    var index = source.tokens.lowerBound - 1
    while index >= cue.sentence.lowerBound {
      if syntax.phrases.index(at: index) != nil { return false }
      index -= 1
      if source.tokens.lowerBound - index > 12 { return false }
    }
    return true
  }

  /// Appends the features of having no source.
  func appendNone(to list: inout FeatureList) {
    list.add(.sourceNone)
    list.add(.sourceNoneLemma, lemma)
    list.add(.sourceNoneForm, voice)
    list.add(.sourceNoneGroup, form, FeatureValue(cue.group.signature))
    let previous = value(cue.group.tokens.lowerBound - 1)
    list.add(.sourceNoneBefore, voice, previous)
    list.add(.sourceTyping, voice, value(cue.end))
  }

  @inline(__always) private func value(_ index: Int) -> FeatureValue {
    FeatureValue(syntax.symbol(at: index, in: cue.sentence))
  }

  /// Distances in steps that grow.
  static func bucket(_ distance: Int) -> Int {
    switch distance {
    case ..<4: max(distance, 0)
    case ..<7: 4
    case ..<12: 5
    case ..<20: 6
    case ..<40: 7
    default: 8
    }
  }
}
