internal import Language
internal import Text

extension ContentFeatures {
  /// Appends what speaks for ending before a token before the cue.
  func append(endBefore end: Int, to choice: inout some ChoiceSink) {
    let gap = gap(from: end, to: report.tokens.lowerBound)
    choice.add(.beforeGap, gap, form)
    choice.add(.beforeLast, value(end - 1), value(end))
    choice.add(.beforeMark, value(end), FeatureValue(syntax.symbols[end - 1] == .closeMark), side)
    choice.add(.beforeSubject, gap, side)
    choice.add(.beforeFirst, value(end), value(end + 1), gap)
  }

  /// What parts the end from the report: nothing, a comma, a mark, more.
  private func gap(from lower: Int, to upper: Int) -> FeatureValue {
    guard lower <= upper else { return FeatureValue(101) }
    guard upper - lower <= 4 else { return FeatureValue(100) }
    var signature = 0
    for index in Range(from: lower, to: upper) {
      switch syntax.symbols[index] {
      case .comma: signature |= 1
      case .closeMark: signature |= 2
      case .stop, .question, .exclamation: signature |= 4
      case .dash: signature |= 8
      default: signature |= 16
      }
    }
    return FeatureValue(signature)
  }

  /// Appends what speaks for beginning at a token before the cue.
  func append(startBefore start: Int, _ rank: Int, to choice: inout some ChoiceSink) {
    let previous = value(start - 1)
    let isFirst = FeatureValue(syntax.sentence(at: start).tokens.lowerBound == start)
    choice.add(.beforeStart, isFirst, previous)
    choice.add(.beforeStartSymbol, value(start), previous)
    choice.add(.beforeStartBefore, value(start), value(start + 1), isFirst)
    choice.add(.beforeSentence, isFirst, FeatureValue(min(rank, 4)))
  }

  /// Appends what speaks for a piece before the cue as a whole.
  func append(before piece: Range<Int>, to choice: inout some ChoiceSink) {
    let verbs = FeatureValue(min(syntax.finiteVerbs(in: piece), 3))
    let isFirst = syntax.sentence(at: piece.lowerBound).tokens.lowerBound == piece.lowerBound
    let marks = FeatureValue(markFit(piece))
    choice.add(.beforeLength, FeatureValue(Self.length(piece.count)))
    choice.add(.beforeVerbs, verbs, FeatureValue(isFirst))
    choice.add(.spanRegion, marks, FeatureValue(isFirst))
    choice.add(.beforeLemma, lemma, marks)
    choice.add(.beforeComma, FeatureValue(commas(piece)), FeatureValue(isFirst), verbs)
    choice.add(.spanWords, value(piece.lowerBound), value(piece.upperBound), verbs)
  }

  /// Whether two pieces can be one interrupted content.
  func mayJoin(_ before: Range<Int>, _ after: Range<Int>) -> Bool {
    before.upperBound <= report.tokens.lowerBound && after.lowerBound >= report.tokens.upperBound
  }

  /// Appends what speaks for two pieces' being one content.
  func append(
    _ before: Range<Int>,
    around after: Range<Int>,
    to choice: inout some ChoiceSink
  ) {
    let gap = gap(from: report.tokens.upperBound, to: after.lowerBound)
    let first = FeatureValue(markFit(before))
    let second = FeatureValue(markFit(after))
    choice.add(.shapeSplit, gap, first, second)
    choice.add(.beforeSplit, gap, value(after.lowerBound), form)
    choice.add(.spanClosed, first, second, value(after.upperBound))
  }
}
