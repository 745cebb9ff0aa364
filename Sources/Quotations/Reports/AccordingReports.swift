internal import Language
internal import Text

/// Finds what "according to" parts from its source by a comma and no answer holds, whatever it is: according to
/// the council, one child in five skips meals.
struct AccordingReports {
  private let syntax: Syntax

  private static let fewestTokens = 4

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// That of a sentence with these cues, given the answers of its paragraph.
  func decision(of cues: [CueCandidate], besides answers: AnswerIndex) -> Decision? {
    guard let cue = cues.first(where: { $0.form == .according }), !answers.isCue(cue.token),
      let source = source(of: cue)
    else { return nil }
    let end = end(of: source, cue)
    guard let piece = fronted(cue, end) ?? closing(cue, end), piece.count >= Self.fewestTokens,
      syntax.regions.regions(in: piece).isEmpty, !answers.holds(piece),
      answers.cues(piece).isEmpty
    else { return nil }
    let report = SpokenReport(cue: cue, source: source, end: end)
    return Decision(report, [piece], .accordingTo, confidence: 0.7, in: syntax)
  }

  private func source(of cue: CueCandidate) -> SourceCandidate? {
    guard let phrase = syntax.phrases.phrase(from: cue.end),
      syntax.canSpeak(phrase.head) || syntax.headClass(phrase.head) == .communication
    else { return nil }
    return SourceCandidate(phrase.tokens, head: phrase.head, isBefore: false)
  }

  /// Where the source ends, which takes what follows its first comma in only where another comma follows that.
  private func end(of source: SourceCandidate, _ cue: CueCandidate) -> Int {
    let end = SourceExtent(syntax, cue, isBefore: false).extent(source).upperBound
    let next = syntax.symbol(at: end, in: cue.sentence)
    guard cue.token == cue.sentence.lowerBound, next != .comma else { return end }
    return (source.tokens.upperBound..<end).first { syntax.symbols[$0] == .comma } ?? end
  }

  /// The rest of a sentence that begins with the cue, behind the comma after the source.
  private func fronted(_ cue: CueCandidate, _ end: Int) -> Range<Int>? {
    guard cue.token == cue.sentence.lowerBound, syntax.symbol(at: end, in: cue.sentence) == .comma
    else { return nil }
    return Range(from: end + 1, to: cue.sentence.upperBound)
  }

  /// The sentence before the comma of a cue whose source ends it.
  private func closing(_ cue: CueCandidate, _ end: Int) -> Range<Int>? {
    guard cue.token > cue.sentence.lowerBound, syntax.symbols[cue.token - 1] == .comma else {
      return nil
    }
    let next = syntax.symbol(at: end, in: cue.sentence)
    guard next.isStop || next == .boundary else { return nil }
    return cue.sentence.lowerBound..<cue.token - 1
  }
}
