internal import Articles
internal import Language
internal import Text

/// Finds the clauses with the report behind their comma that no answer holds: the road is shut, X said.
struct TrailingQuotations {
  private let syntax: Syntax
  private let reports: SpokenReports

  private static let shortest = 3
  private static let longest = 80

  init(_ syntax: Syntax) {
    self.syntax = syntax
    reports = SpokenReports(syntax)
  }

  /// That of a sentence with these cues, given the answers of its paragraph.
  func decision(of cues: [CueCandidate], besides answers: AnswerIndex) -> Decision? {
    guard let cue = cues.first(where: { mayFollow($0.lemma) }) else { return nil }
    let sentence = cue.sentence
    for comma in sentence.dropFirst(Self.shortest).prefix(Self.longest)
    where syntax.symbols[comma] == .comma {
      let start = syntax.symbol(at: comma + 1, in: sentence) == .closeMark ? comma + 2 : comma + 1
      guard let report = reports.report(from: start, isAny: false),
        mayFollow(report.cue.lemma), !lacksParticle(report), ends(report)
      else { continue }
      let clause = sentence.lowerBound..<comma
      guard isStatement(clause), !isAnswered(report, clause, answers) else { return nil }
      let rest = rest(after: report)
      return Decision(
        report,
        [clause] + (rest.map { [$0] } ?? []),
        rest == nil ? report.source.isBefore ? .quoteSpeakerCue : .quoteCueSpeaker : .interrupted,
        confidence: 0.8,
        in: syntax
      )
    }
    return nil
  }

  /// Whether the verb can have its clause before it.
  private func mayFollow(_ lemma: Int) -> Bool {
    let table = CueTable.english
    return table.isParenthetical[lemma] || table.goesOn[lemma] || table.takesOut[lemma]
  }

  /// Whether the verb lacks the particle without which it has no clause before it: points at the map.
  private func lacksParticle(_ report: SpokenReport) -> Bool {
    CueTable.english.takesOut[report.cue.lemma] && report.end == report.cue.end
  }

  /// Whether the report has no words behind it that it could be about.
  private func ends(_ report: SpokenReport) -> Bool {
    let sentence = report.cue.sentence
    let next = syntax.symbol(at: report.end, in: sentence)
    if next == .comma { return syntax.symbol(at: report.end + 1, in: sentence) != .openMark }
    if next == .boundary || next == .semicolon || next.isStop { return true }
    let isTold = CueTable.english.takesAddressee[report.cue.lemma]
    let isCircumstance =
      next == .time || next == .adverb || next.isPreposition
      || isTold && syntax.phrases.phrase(from: report.end) != nil
    guard isCircumstance else { return false }
    let end = Range(from: report.end, to: sentence.upperBound).first {
      syntax.symbols[$0] == .comma || syntax.symbols[$0].isStop
    }
    return syntax.finiteVerbs(in: Range(from: report.end, to: end ?? sentence.upperBound)) == 0
  }

  /// Whether a clause of its own, without marks and without a report, stands there.
  private func isStatement(_ clause: Range<Int>) -> Bool {
    guard let first = clause.first, clause.dropFirst().contains(where: mayBeVerb) else {
      return false
    }
    if isSubordinate(first), !isFronted(clause) { return false }
    if !syntax.regions.regions(in: clause).allSatisfy({
      $0.open > first && $0.tokens.upperBound <= clause.upperBound + 1
    }) {
      return false
    }
    return !clause.contains { index in
      syntax.tags[index].isFinite && CueTable.english.isClausal[syntax.entries[index].cueLemma]
    }
  }

  /// Whether a statement follows the clause of time or condition that the sentence begins with: when it rains,
  /// the road is shut.
  private func isFronted(_ clause: Range<Int>) -> Bool {
    guard let first = clause.first, syntax.opensFrontedClause(first),
      let comma = clause.first(where: { syntax.symbols[$0] == .comma }),
      comma + 2 < clause.upperBound,
      syntax.phrases.phrase(from: comma + 1) != nil
    else { return false }
    return syntax.finiteVerbs(in: first..<comma) > 0
      && syntax.finiteVerbs(in: comma + 1..<clause.upperBound) > 0
  }

  private func mayBeVerb(_ index: Int) -> Bool {
    if syntax.tags[index].isFinite { return true }
    let before = syntax.tags[index - 1]
    return syntax.entries[index].canBeAnyVerb && syntax.tokens[index].shape == .lower
      && before != .determiner && before != .adjective && before != .possessive
  }

  /// Whether the word opens a clause that only tells when or why.
  private func isSubordinate(_ index: Int) -> Bool {
    switch syntax.symbols[index] {
    case .as, .after, .before, .than, .like: true
    case let symbol: symbol.isSubordinator
    }
  }

  /// Whether an answer has this cue with the clause, or another than "according to" holds some of it.
  private func isAnswered(
    _ report: SpokenReport,
    _ clause: Range<Int>,
    _ answers: AnswerIndex
  ) -> Bool {
    let own = report.cue.token
    return (answers.contents(clause) + answers.contents(own..<own + 1)).contains { number in
      let draft = answers.answers[number].draft
      let cue = draft.proposal.cue
      if cue.token == own { return draft.content.candidate.before.overlaps(clause) }
      let isOfReport = cue.token > own && draft.content.candidate.contains(own)
      return cue.form != .according && !isOfReport
    }
  }

  /// What the clause goes on with behind a comma after the report: but it is late.
  private func rest(after report: SpokenReport) -> Range<Int>? {
    let sentence = report.cue.sentence
    let comma = syntax.endOfAddressee(from: report.end, of: report.cue)
    let start = comma + 1
    guard start < sentence.upperBound, syntax.symbols[comma] == .comma,
      syntax.symbols[start].isConjunction
    else { return nil }
    let rest = Range(from: start, to: sentence.upperBound)
    let isClause = syntax.finiteVerbs(in: rest) > 0 || syntax.phrases.phrase(from: start + 1) != nil
    return isClause && rest.count > 3 ? rest : nil
  }
}
