internal import Analysis
internal import Language

/// What speaks for and against a phrase's being the source of a cue.
struct SourceFeatures {
  private let syntax: Syntax
  private var cue = CueCandidate.none
  private var lemma = FeatureValue.none
  private var form = FeatureValue.none
  /// The form and the voice of the cue.
  private var voice = FeatureValue.none
  /// The verb group of the cue, and the symbols before it and after the cue.
  private var group = FeatureValue.none
  private var previous = FeatureValue.none
  private var next = FeatureValue.none

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Sees candidates as sources of this cue from now on.
  mutating func turn(to cue: CueCandidate) {
    self.cue = cue
    lemma = FeatureValue(lemma: cue.lemma)
    form = FeatureValue(cue.form.rawValue)
    let isInfinitive = cue.group.hasTo && !cue.group.hasBe
    voice = FeatureValue(cue.form.rawValue * 4 + (cue.isPassive ? 2 : 0) + (isInfinitive ? 1 : 0))
    group = FeatureValue(cue.group.signature)
    previous = value(cue.group.tokens.lowerBound - 1)
    next = value(cue.end)
  }

  /// Appends the features of one candidate.
  func append(_ source: SourceCandidate, to choice: inout some ChoiceSink) {
    let headClass = FeatureValue(syntax.headClass(source.head))
    let side = FeatureValue((source.isBefore ? 0 : 1) + (source.isPossessor ? 2 : 0))
    let skipped = FeatureValue(source.between.phrases)
    let between = FeatureValue(source.between.signature)
    choice.add(.sourceSide, voice, side)
    choice.add(.sourceLemmaSide, lemma, side)
    choice.add(.sourceClass, headClass, side)
    choice.add(.sourceLemmaClass, lemma, headClass, side)
    choice.add(.sourceKindClass, FeatureValue(cue.kind == .speech), headClass, side)
    choice.add(.sourceSkipped, side, skipped)
    choice.add(.sourceFormSkipped, voice, side, skipped)
    choice.add(.sourceLemmaSkipped, lemma, side, skipped)
    choice.add(.sourceClassSkipped, headClass, side, skipped)
    choice.add(.sourceDistance, side, FeatureValue(Self.bucket(source.distance)))
    choice.add(.sourceBetween, side, between)
    choice.add(.sourceFormBetween, voice, side, between)
    choice.add(.sourceLemmaBetween, lemma, side, between)
    choice.add(.sourceVerbBetween, voice, side, FeatureValue(min(source.between.verbs, 3)))
    choice.add(.sourceLength, side, FeatureValue(min(source.tokens.count, 5)))
    appendSurroundings(source, side, between, headClass, to: &choice)
    appendAgreement(source, side, to: &choice)
  }

  private func appendSurroundings(
    _ source: SourceCandidate,
    _ side: FeatureValue,
    _ between: FeatureValue,
    _ headClass: FeatureValue,
    to choice: inout some ChoiceSink
  ) {
    let before = value(source.tokens.lowerBound - 1)
    let after = value(source.tokens.upperBound)
    let skipped = FeatureValue(min(source.between.phrases, 2))
    choice.add(.sourceBefore, side, before, skipped)
    choice.add(.sourceAfter, side, after, skipped)
    choice.add(.sourceBeforeBetween, side, before, between)
    choice.add(.sourceFormOwnVerb, voice, side, after)
    choice.add(.sourceSecondBefore, side, before, value(source.tokens.lowerBound - 2))
    choice.add(.sourceOwnVerb, headClass, before, after)
    choice.add(.sourceBy, voice, before, side)
    let isFirst = isFirst(source)
    choice.add(.sourceFirst, voice, FeatureValue(isFirst), side)
    choice.add(.sourceGroup, group, before, side)
    choice.add(.sourceNext, side, next, skipped)
    choice.add(.sourceAdjacent, side, previous, skipped)
    choice.add(.sourceShape, side, previous, next)
  }

  private func appendAgreement(
    _ source: SourceCandidate,
    _ side: FeatureValue,
    to choice: inout some ChoiceSink
  ) {
    guard cue.form == .present, cue.group.tokens.count == 1 else { return }
    let isSingularVerb = syntax.entries[cue.token].canBeThirdPerson
    let isPlural = isPlural(source.head)
    let skipped = FeatureValue(min(source.between.phrases, 2))
    choice.add(.sourceAgreement, side, FeatureValue(isSingularVerb != isPlural), skipped)
  }

  /// Whether the head is plural, for which I and you count too.
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
  func appendNone(to choice: inout some ChoiceSink) {
    choice.add(.sourceNoneLemma, lemma)
    choice.add(.sourceNoneForm, voice)
    choice.add(.sourceNoneGroup, form, group)
    choice.add(.sourceNoneBefore, voice, previous)
    choice.add(.sourceTyping, voice, next)
  }

  @inline(__always) private func value(_ index: Int) -> FeatureValue {
    FeatureValue(syntax.symbol(at: index, in: cue.sentence))
  }

  /// Distances in steps that grow.
  @inline(__always) static func bucket(_ distance: Int) -> Int {
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
