internal import Analysis
internal import Language
internal import Text

/// What speaks for and against a stretch's being what a cue reports.
struct ContentFeatures {
  let syntax: Syntax
  private(set) var report = Report.none
  private(set) var lemma = FeatureValue.none
  private(set) var form = FeatureValue.none
  private(set) var side = FeatureValue.none
  /// The form and voice of the cue.
  private(set) var voice = FeatureValue.none
  /// Whether the cue is one of speech.
  private(set) var isSpeech = FeatureValue.none
  /// The first opening mark after the cue in its sentence, or the end of the sentence.
  private var nextMark = 0

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Sees stretches as contents of this report from now on.
  mutating func turn(to report: Report) {
    self.report = report
    let cue = report.cue
    lemma = FeatureValue(lemma: cue.lemma)
    form = FeatureValue(cue.form.rawValue)
    side = FeatureValue(report.sourceSide)
    isSpeech = FeatureValue(cue.kind == .speech)
    voice = FeatureValue(cue.form.rawValue * 2 + (cue.isPassive ? 1 : 0))
    nextMark = mark(from: cue.end)
  }

  /// Appends what speaks for a shape as such.
  func append(_ shape: ContentCandidate.Shape, to choice: inout some ChoiceSink) {
    let shape = FeatureValue(shape.rawValue)
    let next = value(report.tokens.upperBound)
    let previous = value(report.tokens.lowerBound - 1)
    let cueNext = value(report.cue.end)
    choice.add(.shape, shape)
    choice.add(.shapeLemma, shape, lemma)
    choice.add(.shapeForm, shape, voice)
    choice.add(.shapeSource, shape, side)
    choice.add(.shapeFormSource, shape, form, side)
    choice.add(.shapeLemmaSource, shape, lemma, side)
    choice.add(.shapeNext, shape, next, cueNext)
    choice.add(.shapePrevious, shape, previous)
    choice.add(.shapeComma, shape, previous, next)
    choice.add(.shapeMarks, shape, FeatureValue(marks))
    choice.add(.beforeInversion, shape, cueNext, side)
  }

  /// Which sides of the report have quotation marks in the sentence, in two bits.
  private var marks: Int {
    let before = syntax.regions.contains(max(report.tokens.lowerBound - 2, 0)) ? 1 : 0
    let upper = min(report.tokens.upperBound + 1, syntax.tokens.count - 1)
    return before + (syntax.regions.contains(upper) ? 2 : 0)
  }

  /// Appends what speaks for beginning at a token after the cue.
  func append(start: Int, rank: Int, to choice: inout some ChoiceSink) {
    let symbol = value(start)
    let previous = value(start - 1)
    let between = between(Range(from: report.cue.end, to: start))
    let offset = FeatureValue(SourceFeatures.bucket(start - report.cue.end))
    choice.add(.startOffset, offset, voice)
    choice.add(.startLemmaOffset, lemma, offset)
    choice.add(.startSymbol, symbol, FeatureValue(min(rank, 4)))
    choice.add(.startLemmaSymbol, lemma, symbol)
    choice.add(.startFormSymbol, voice, symbol)
    choice.add(.startKindSymbol, isSpeech, symbol, previous)
    choice.add(.startBefore, previous, offset)
    choice.add(.startBeforeSymbol, previous, symbol)
    choice.add(.startLemmaBeforeSymbol, lemma, previous, symbol)
    choice.add(.startBetween, between, voice)
    choice.add(.startLemmaBetween, lemma, between)
    choice.add(.startBetweenSymbol, between, symbol)
    choice.add(.startSymbolTwo, symbol, value(start + 1), between)
    choice.add(.startLemmaSymbolTwo, lemma, symbol, value(start + 1))
    choice.add(.startSource, side, symbol, FeatureValue(startsAfterSource(start)))
    choice.add(.startGap, value(report.cue.end), previous, symbol)
    choice.add(.startMark, FeatureValue(marksAhead(start)), symbol)
  }

  /// 0 where no source follows the cue, 1 right behind it, 2 before its end, 3 further on.
  private func startsAfterSource(_ start: Int) -> Int {
    guard let source = report.source, !source.isBefore else { return 0 }
    return start == source.tokens.upperBound ? 1 : start < source.tokens.upperBound ? 2 : 3
  }

  /// Whether a quotation mark follows within the sentence: at the start, soon, later, or never.
  private func marksAhead(_ start: Int) -> Int {
    let mark = start <= nextMark ? nextMark : mark(from: start)
    let distance = mark - start
    if distance >= 20 { return 3 }
    if mark >= report.cue.sentence.upperBound { return 4 }
    return distance == 0 ? 0 : distance < 6 ? 1 : 2
  }

  /// The first opening mark from the token on in the sentence of the cue, or the end of the sentence.
  private func mark(from start: Int) -> Int {
    let end = report.cue.sentence.upperBound
    var index = start
    while index < end, syntax.symbols[index] != .openMark {
      index = syntax.regions.contains(index) ? index + 1 : syntax.regions.next(from: index) ?? end
    }
    return min(index, end)
  }

  /// What stands in a stretch: phrases, prepositions, commas, times, verbs.
  func between(_ range: Range<Int>) -> FeatureValue {
    var phrases = 0
    var signature = 0
    var index = range.lowerBound
    while index < range.upperBound {
      if let phrase = syntax.phrases.phrase(at: index), !syntax.regions.contains(index) {
        phrases += 1
        index = max(phrase.tokens.upperBound, index + 1)
        continue
      }
      let symbol = syntax.symbols[index]
      if symbol == .comma { signature |= 1 }
      if symbol.isPreposition { signature |= 2 }
      if symbol == .time { signature |= 4 }
      if syntax.tags[index].isFinite { signature |= 8 }
      if symbol == .openMark || symbol == .that { signature |= 16 }
      index += 1
    }
    return FeatureValue(min(phrases, 3) * 32 + signature)
  }

  @inline(__always) func value(_ index: Int) -> FeatureValue {
    guard index >= 0, index < syntax.symbols.count else { return FeatureValue(Symbol.boundary) }
    return FeatureValue(syntax.symbols[index])
  }

  /// Lengths in steps that grow.
  @inline(__always) static func length(_ count: Int) -> Int {
    switch count {
    case ..<5: count
    case ..<7: 5
    case ..<10: 6
    case ..<14: 7
    case ..<20: 8
    case ..<30: 9
    case ..<45: 10
    case ..<80: 11
    default: 12
    }
  }
}
