internal import Analysis
internal import Articles
internal import Language
internal import Text

/// Completes a content whose cue stands in the middle of its clause: the bridge, X said, was safe.
struct Parenthesis {
  private let syntax: Syntax
  var cue = CueCandidate.none

  private static let longest = 40
  private static let longestReport = 10

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// The content with the other piece of its clause.
  func completed(_ content: ContentCandidate) -> ContentCandidate {
    switch content.shape {
    case .after:
      let after = withoutAddressee(content.after)
      guard let before = follows(after) ? pieceBefore() : frontedClause(content.after)
      else { return content }
      if isOthersReport(after) { return self.before(before) }
      return ContentCandidate(shape: .around, before: before, after: after)
    case .before:
      let before = wholeSentence(content.before)
      guard let after = pieceAfter(before) ?? joinedPiece(before) ?? circumstance(before) else {
        return ContentCandidate(shape: .before, before: before, after: content.after)
      }
      return ContentCandidate(shape: .around, before: before, after: after)
    case .around where isReport(content.after) || isOthersReport(content.after):
      return before(content.before)
    case .around:
      return ContentCandidate(
        shape: .around,
        before: content.before,
        after: withoutLead(content.after, content.before)
      )
    }
  }

  private func before(_ piece: Range<Int>) -> ContentCandidate {
    let end = piece.upperBound
    return ContentCandidate(shape: .before, before: piece, after: end..<end)
  }

  /// The tokens of the cue with the source right before or after it.
  private var report: Range<Int> {
    let group = cue.group.tokens
    if group.lowerBound > cue.sentence.lowerBound,
      let source = syntax.phrases.phrase(at: group.lowerBound - 1)
    {
      return Range(from: source.tokens.lowerBound, to: cue.end)
    }
    guard cue.end < cue.sentence.upperBound, let source = syntax.phrases.phrase(from: cue.end)
    else { return Range(from: group.lowerBound, to: cue.end) }
    return Range(from: group.lowerBound, to: source.tokens.upperBound)
  }

  /// Whether the piece is nothing but somebody else's report: Reuters reports.
  private func isReport(_ piece: Range<Int>) -> Bool {
    guard piece.count <= Self.longestReport else { return false }
    let words = piece.filter { syntax.isWord($0) && syntax.tags[$0] != .determiner }
    guard let first = words.first, let verb = words.last, words.count > 1, words.count <= 4,
      syntax.tags[first] == .properNoun, syntax.entries[verb].cueLemma > 0
    else { return false }
    return syntax.entries[verb].canBeThirdPerson || syntax.entries[verb].canBePast
  }

  /// Whether the piece is a clause of time or contrast in which somebody else reports: while the mayor said it
  /// was open.
  private func isOthersReport(_ piece: Range<Int>) -> Bool {
    let start = piece.first { !syntax.symbols[$0].isBreak } ?? piece.lowerBound
    let first = syntax.symbols[start]
    guard first.isSubordinator || first == .while || first == .after || first == .as,
      !isMarked(piece),
      let subject = syntax.phrases.phrase(from: start + 1),
      subject.tokens.upperBound + 1 < piece.upperBound
    else { return false }
    let verb = subject.tokens.upperBound
    return syntax.tags[verb].isMainVerb && syntax.tags[verb].isFinite
      && CueTable.english.isClausal[syntax.entries[verb].cueLemma]
  }

  /// Whether the piece begins within a marked region.
  private func isMarked(_ piece: Range<Int>) -> Bool { syntax.regions.contains(piece.lowerBound) }

  /// The clause with when, if or because that opens the sentence before the report and its content: When
  /// the dam broke, X said he ran.
  private func frontedClause(_ piece: Range<Int>) -> Range<Int>? {
    let start = cue.sentence.lowerBound
    let end = report.lowerBound - 1
    guard cue.kind == .speech, cue.form == .past || cue.form == .present,
      piece.lowerBound == cue.end, end - start > 2, end - start < Self.longest,
      syntax.symbols[end] == .comma, syntax.opensFrontedClause(start),
      let subject = syntax.phrases.phrase(from: start + 1), !syntax.isPronoun(subject.head),
      syntax.finiteVerbs(in: subject.tokens.upperBound..<end) > 0,
      syntax.commas(in: start..<end) == 0,
      syntax.complement(piece) == .clause, !hasReport(start..<end)
    else { return nil }
    return start..<end
  }

  /// Whether a word stands in the clause that the cue table has as parenthetical.
  private func hasReport(_ clause: Range<Int>) -> Bool {
    clause.contains { CueTable.english.isParenthetical[syntax.entries[$0].cueLemma] }
  }

  /// What stands before the report in its sentence: quoted words, words without a verb, or a clause that
  /// goes on behind the report with a conjunction, and a comma.
  private func pieceBefore() -> Range<Int>? {
    let start = cue.sentence.lowerBound
    var end = report.lowerBound
    guard end - start > 1, end - start < Self.longest else { return nil }
    let isMarked = syntax.symbols[end - 1] == .closeMark
    if isMarked { end -= 1 }
    guard syntax.symbols[end - 1] == .comma, end - 1 > start,
      isMarked || syntax.finiteVerbs(in: Range(from: start, to: end)) == 0 || goesOn(start, end)
    else { return nil }
    return Range(from: start, to: end)
  }

  /// Whether a statement stands there and a conjunction joins to it what follows the report.
  private func goesOn(_ start: Int, _ end: Int) -> Bool {
    let next = report.upperBound + 1
    guard next < cue.sentence.upperBound, syntax.symbols[next].isConjunction,
      syntax.symbols[report.upperBound] == .comma
    else { return false }
    return !syntax.symbols[start].isSubordinator && !hasReport(start..<end)
  }

  /// Whether the piece follows a comma right after the report, or one before quoted words.
  private func follows(_ piece: Range<Int>) -> Bool {
    let start = piece.lowerBound
    guard start > 0, start < cue.sentence.upperBound, syntax.symbols[start - 1] == .comma else {
      return false
    }
    let end = syntax.endOfAddressee(from: report.upperBound, of: cue)
    return start - end == 1 || syntax.regions.contains(start)
  }

  /// The piece without those who are told and their comma, where it goes on with a verb: the bridge, X told the
  /// council, “is safe”.
  private func withoutAddressee(_ piece: Range<Int>) -> Range<Int> {
    let comma = syntax.endOfAddressee(from: report.upperBound, of: cue)
    guard piece.lowerBound == report.upperBound, comma > piece.lowerBound,
      comma + 1 < piece.upperBound, syntax.symbols[comma] == .comma,
      syntax.tags[comma + 1].isFinite
    else { return piece }
    return comma + 1..<piece.upperBound
  }

  /// The quoted words with which the sentence goes on behind a comma after the report.
  private func pieceAfter(_ before: Range<Int>) -> Range<Int>? {
    let end = cue.sentence.upperBound
    guard let last = syntax.regions.region(at: before.upperBound - 1), last.isClosed,
      syntax.symbols[last.content.upperBound - 1] == .comma,
      let open = (cue.end..<max(cue.end, end)).first(where: { syntax.regions.contains($0) }),
      let region = syntax.regions.region(at: open), syntax.symbols[open - 1] == .comma,
      syntax.finiteVerbs(in: Range(from: cue.end, to: open)) == 0
        || syntax.isClauseOfSource(from: report.upperBound, before: region)
    else { return nil }
    return region.content
  }

  /// The clause that a conjunction joins to the one before the report: it leaks, X said, but it stands.
  private func joinedPiece(_ before: Range<Int>) -> Range<Int>? {
    let comma = syntax.endOfAddressee(from: report.upperBound, of: cue)
    guard before.lowerBound == cue.sentence.lowerBound, cue.kind == .speech,
      comma + 2 < cue.sentence.upperBound, syntax.symbols[comma] == .comma,
      syntax.symbols[comma + 1] == .but || syntax.symbols[comma + 1] == .and,
      let subject = subject(of: comma + 2),
      !syntax.regions.contains(before.lowerBound)
    else { return nil }
    let rest = Range(from: comma + 1, to: cue.sentence.upperBound)
    let isReport = rest.contains { CueTable.english.isClausal[syntax.entries[$0].cueLemma] }
    return isReport || rest.upperBound - subject.tokens.upperBound < 2 ? nil : rest
  }

  /// The subject of the clause that begins with the token, "only if" and the like apart.
  private func subject(of start: Int) -> NounPhrase? {
    var index = start
    while index < cue.sentence.upperBound,
      syntax.symbols[index] == .adverb || syntax.opensFrontedClause(index)
    {
      index += 1
    }
    return index < cue.sentence.upperBound ? syntax.phrases.phrase(from: index) : nil
  }

  /// The piece with the clause in front of it that opens the sentence: if it rains, the match, X said, is off; it
  /// rains, and the match is off, X said.
  private func wholeSentence(_ found: Range<Int>) -> Range<Int> {
    let start = cue.sentence.lowerBound
    let piece = withCircumstance(wholeClause(withoutTime(found)))
    guard cue.kind == .speech, piece.lowerBound > start + 3,
      piece.lowerBound - start < Self.longest, !syntax.regions.contains(piece.lowerBound),
      syntax.regions.next(from: start).map({ $0 >= piece.lowerBound }) ?? true
    else { return piece }
    let front = start..<piece.lowerBound - 1
    guard goesOn(with: piece.lowerBound, from: start),
      front.contains(where: { syntax.tags[$0].isFinite || syntax.tags[$0].isMainVerb }),
      syntax.commas(in: front) == 0, !hasReport(front)
    else { return piece }
    return Range(from: start, to: piece.upperBound)
  }

  /// The piece with the few words of time or place and their comma that open the sentence: After a year, it closed.
  private func withCircumstance(_ piece: Range<Int>) -> Range<Int> {
    let start = cue.sentence.lowerBound
    let front = Range(from: start, to: piece.lowerBound - 1)
    guard cue.kind == .speech, cue.form == .past || cue.form == .present,
      CueTable.english.isParenthetical[cue.lemma], (2...Self.longestReport).contains(front.count),
      syntax.symbols[front.upperBound] == .comma, !isMarked(piece),
      syntax.symbols[start].isPreposition, !opensCircumstance(start) || isTime(start),
      syntax.finiteVerbs(in: front) == 0, syntax.commas(in: front) == 0,
      !front.contains(where: { syntax.entries[$0].isCommunicationNoun })
    else { return piece }
    return start..<piece.upperBound
  }

  /// Whether the token is "after" or "before".
  private func isTime(_ index: Int) -> Bool {
    syntax.symbols[index] == .after || syntax.symbols[index] == .before
  }

  /// The piece without the time with which its paragraph begins: 13:12 “…,” X said.
  private func withoutTime(_ piece: Range<Int>) -> Range<Int> {
    let start = piece.lowerBound
    let paragraph = syntax.article.paragraphs[syntax.sentence(at: start).paragraph].tokens
    guard start == paragraph.lowerBound, syntax.symbols[start] == .number, piece.count > 3,
      syntax.symbols[start + 1] == .openMark
    else { return piece }
    return start + 1..<piece.upperBound
  }

  /// The piece before "according to" and a comma from the beginning of its clause on, where it begins within one.
  private func wholeClause(_ piece: Range<Int>) -> Range<Int> {
    guard cue.form == .according, syntax.symbols[cue.token - 1] == .comma else { return piece }
    var start = piece.lowerBound
    while start > cue.sentence.lowerBound, !syntax.regions.contains(start - 1) {
      let before = syntax.symbols[start - 1]
      if before.isBreak || before.isConjunction || before == .that { break }
      start -= 1
    }
    return Range(from: start, to: piece.upperBound)
  }

  /// Whether the sentence that begins at `start` goes on with the token: behind a comma with a conjunction or after
  /// a fronted clause, or as a clause of time or reason.
  private func goesOn(with index: Int, from start: Int) -> Bool {
    let before = syntax.symbols[index - 1]
    if before.isSubordinator { return !opensCircumstance(start) }
    guard before == .comma else { return false }
    return syntax.opensFrontedClause(start)
      || syntax.symbols[index].isConjunction && !opensCircumstance(start)
  }

  private func opensCircumstance(_ index: Int) -> Bool {
    switch syntax.symbols[index] {
    case .as, .after, .before, .than, .like, .to, .while: true
    case let symbol: symbol.isSubordinator && !syntax.opensFrontedClause(index)
    }
  }

  /// What a statement goes on with, by a preposition, behind the source of "according to": it was wet, according
  /// to X, with floods in the south.
  private func circumstance(_ before: Range<Int>) -> Range<Int>? {
    guard cue.form == .according, let source = syntax.phrases.phrase(from: cue.end),
      before.lowerBound == cue.sentence.lowerBound
    else { return nil }
    let comma = source.tokens.upperBound
    let rest = Range(from: comma + 1, to: cue.sentence.upperBound)
    guard rest.count > 3, syntax.symbols[comma] == .comma, let first = rest.first,
      syntax.symbols[first].isPreposition, syntax.symbols[first] != .of, !hasReport(rest),
      syntax.commas(in: rest) == 0
    else { return nil }
    return rest
  }

  /// The piece after quoted words from its own opening mark on: said with a shrug, “is.
  private func withoutLead(_ piece: Range<Int>, _ before: Range<Int>) -> Range<Int> {
    guard syntax.regions.contains(before.upperBound - 1),
      !syntax.regions.contains(piece.lowerBound),
      let open = piece.first(where: { syntax.symbols[$0] == .openMark }),
      syntax.symbols[open - 1] == .comma,
      syntax.finiteVerbs(in: Range(from: piece.lowerBound, to: open)) == 0
    else { return piece }
    return open..<piece.upperBound
  }
}
