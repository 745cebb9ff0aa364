internal import Analysis
internal import Language
internal import Text

/// Finds what a statement goes on with behind the comma after its report: while some walk, X said, most ride.
struct ContinuedClause {
  private let syntax: Syntax

  private static let longest = 40

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// The rest of its sentence, where it belongs to what the answer has before its report.
  func rest(of answer: Answer) -> Range<Int>? {
    let content = answer.draft.content.candidate
    guard content.shape == .before, let source = answer.draft.source.candidate else { return nil }
    let cue = answer.draft.proposal.cue
    let end = max(cue.end, source.isBefore ? cue.end : source.tokens.upperBound)
    return rest(of: content.before, from: syntax.endOfAddressee(from: end, of: cue), cue)
  }

  private func rest(of before: Range<Int>, from comma: Int, _ cue: CueCandidate) -> Range<Int>? {
    let sentence = cue.sentence
    guard cue.kind == .speech, cue.form == .past || cue.form == .present,
      before.lowerBound <= sentence.lowerBound + 1, comma + 2 < sentence.upperBound,
      syntax.symbols[comma] == .comma
    else { return nil }
    let rest = Range(from: comma + 1, to: sentence.upperBound)
    guard rest.count < Self.longest, !rest.contains(where: reports) else { return nil }
    let isRest = isMainClause(rest, of: before) || isRelative(rest, to: before) || isReason(rest)
    return isRest ? rest : nil
  }

  private func reports(_ index: Int) -> Bool {
    let table = CueTable.english
    let lemma = syntax.entries[index].cueLemma
    return table.isClausal[lemma] || syntax.tags[index].isFinite && table.isParenthetical[lemma]
  }

  /// Whether the rest is the main clause that the piece, a clause of contrast or condition, lacks.
  private func isMainClause(_ rest: Range<Int>, of before: Range<Int>) -> Bool {
    let first = before.lowerBound
    guard syntax.opensFrontedClause(first) || syntax.symbols[first] == .while,
      syntax.finiteVerbs(in: rest) > 0, !syntax.symbols[rest.lowerBound].isConjunction,
      !syntax.symbols[rest.lowerBound].isRelative, syntax.tags[rest.lowerBound] != .gerund
    else { return false }
    return !before.contains { index in
      syntax.symbols[index] == .comma && index + 1 < before.upperBound
        && syntax.symbols[index + 1] != .closeMark && !syntax.symbols[index + 1].isConjunction
    }
  }

  /// Whether the rest is a clause about the piece whose last words are quoted as some of the piece are.
  private func isRelative(_ rest: Range<Int>, to before: Range<Int>) -> Bool {
    guard syntax.symbols[rest.lowerBound].isRelative, !syntax.isMarked(before),
      syntax.regions.contains(before.upperBound - 1),
      let last = rest.last(where: { !syntax.symbols[$0].isStop })
    else { return false }
    return syntax.regions.contains(last)
  }

  /// Whether the rest is a reason or a concession: because it leaks, ever since it was built.
  private func isReason(_ rest: Range<Int>) -> Bool {
    guard syntax.finiteVerbs(in: rest) > 0 else { return false }
    switch syntax.symbols[rest.lowerBound] {
    case .because, .unless: return true
    case .adverb: return syntax.symbol(at: rest.lowerBound + 1, in: rest) == .since
    default: return false
    }
  }
}

extension Syntax {
  /// Where a report that ends at the token ends with who is told: X told the meeting.
  func endOfAddressee(from end: Int, of cue: CueCandidate) -> Int {
    guard CueTable.english.takesAddressee[cue.lemma], end < cue.sentence.upperBound,
      let addressee = phrases.phrase(from: end),
      addressee.tokens.upperBound < cue.sentence.upperBound
    else { return end }
    return addressee.tokens.upperBound
  }
}
