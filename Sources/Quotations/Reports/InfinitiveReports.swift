internal import Language
internal import Text

/// Finds what somebody claims of himself or pleads with others to do: claimed to have written, pleads with the
/// council to reopen the bridge.
struct InfinitiveReports {
  private let syntax: Syntax
  private let table = CueTable.english

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Those of a sentence with these cues that no answer holds.
  func quotations(of cues: [CueCandidate], besides answers: AnswerIndex) -> [Decision] {
    cues.compactMap { cue in
      guard cue.form.isVerb, !cue.group.hasBe, !syntax.isNegated(cue.group),
        let start = infinitive(of: cue), let source = subject(of: cue)
      else { return nil }
      let piece = start..<end(from: start, in: cue.sentence)
      guard !answers.holds(piece), !answers.isCue(cue.token),
        answers.contents(cue.token..<cue.token + 1).isEmpty
      else { return nil }
      let report = SpokenReport(cue: cue, source: source, end: start)
      return Decision(report, [piece], .speakerCueInfinitive, confidence: 0.7, in: syntax)
    }
  }

  /// Where the infinitive of the cue begins, behind whom it is said to.
  private func infinitive(of cue: CueCandidate) -> Int? {
    if table.isClaiming[cue.lemma] { return isInfinitive(cue.end, in: cue) ? cue.end : nil }
    guard table.isPleading[cue.lemma], syntax.symbol(at: cue.end, in: cue.sentence) == .with,
      let asked = syntax.phrases.phrase(from: cue.end + 1),
      isInfinitive(asked.tokens.upperBound, in: cue)
    else { return nil }
    return asked.tokens.upperBound
  }

  private func isInfinitive(_ to: Int, in cue: CueCandidate) -> Bool {
    guard syntax.symbol(at: to, in: cue.sentence) == .to, to + 2 < cue.sentence.upperBound else {
      return false
    }
    return syntax.entries[to + 1].canBeBaseVerb || syntax.entries[to + 1].isAuxiliary
  }

  /// Who stands right before the verb.
  private func subject(of cue: CueCandidate) -> SourceCandidate? {
    let end = cue.group.tokens.lowerBound
    guard end > cue.sentence.lowerBound, let phrase = syntax.phrases.phrase(at: end - 1),
      phrase.tokens.upperBound == end, syntax.headClass(phrase.head) != .time
    else { return nil }
    return SourceCandidate(phrase.tokens, head: phrase.head, isBefore: true)
  }

  /// Where the infinitive ends: before the next comma, semicolon or dash, or the conjunction of a further verb.
  private func end(from start: Int, in sentence: Range<Int>) -> Int {
    let rest = Range(from: start + 2, to: sentence.upperBound)
    return rest.first { index in
      let symbol = syntax.symbols[index]
      if symbol.isBreak || symbol.isStop { return true }
      return symbol.isConjunction && index + 1 < sentence.upperBound
        && syntax.tags[index + 1].isFinite
    } ?? sentence.upperBound
  }
}
