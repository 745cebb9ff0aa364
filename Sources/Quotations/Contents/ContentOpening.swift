internal import Analysis
internal import Language
internal import Text

/// Finds where the content after a verb begins: at its "that" or question word, past who is told,
/// with who is asked.
struct ContentOpening {
  private let syntax: Syntax
  var cue = CueCandidate.none

  private static let reach = 9

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Where the piece begins.
  func start(of piece: Range<Int>) -> Int {
    let start = piece.lowerBound
    guard cue.form.isVerb, start >= cue.end, !syntax.regions.contains(start) else { return start }
    if start > cue.end, opensClause(cue.end) { return cue.end }
    if isInfinitive(before: start) || isGerund(before: start) || isAmount(before: start) {
      return cue.end
    }
    if let request = requestBefore(that: start) { return request }
    if let that = laterThat(in: piece) { return that }
    if let mark = announcedMark(in: piece) { return mark }
    if start == cue.end, governs(start, in: piece) { return start + 1 }
    if let clause = clauseAfterTime(in: piece) { return clause }
    let first = piece.first { syntax.symbols[$0] != .adverb } ?? start
    return opensClause(first) ? first : start
  }

  /// The mark behind a colon that only circumstances stand before: added, with a wink: “…”.
  private func announcedMark(in piece: Range<Int>) -> Int? {
    guard let open = syntax.regions.next(from: piece.lowerBound), piece.contains(open),
      open > piece.lowerBound + 1, syntax.symbols[open - 1] == .colon,
      syntax.finiteVerbs(in: piece.lowerBound..<open) == 0
    else { return nil }
    return open
  }

  /// Whether the word opens a clause that can be said or asked.
  private func opensClause(_ index: Int) -> Bool {
    switch syntax.symbols[index] {
    case .whether, .how, .why, .what: true
    case .that: syntax.tags[index] == .that
    default: false
    }
  }

  /// Whether the word is the preposition that the verb asks for, and no part of what is said: referring to.
  private func governs(_ index: Int, in piece: Range<Int>) -> Bool {
    let table = CueTable.english
    guard syntax.symbols[index] == .to, piece.contains(index + 1), cue.kind == .speech,
      cue.lemma != table.ask, !table.isParenthetical[cue.lemma], !table.takesAddressee[cue.lemma]
    else { return false }
    switch syntax.tags[index + 1] {
    case .determiner, .possessive, .properNoun: return true
    default: return false
    }
  }

  /// Whether an infinitive follows the cue and the piece stands within it: declined to say what.
  private func isInfinitive(before start: Int) -> Bool {
    let end = cue.end
    return start > end + 1 && start - end <= 4 && syntax.symbols[end] == .to
      && syntax.tags[end + 1] == .baseVerb
  }

  /// Whether the subject that the piece lacks is a gerund right behind the cue: said going | to Hale was easy.
  private func isGerund(before start: Int) -> Bool {
    start == cue.end + 1 && syntax.tags[cue.end] == .gerund
      && (CueTable.english.isClausal[cue.lemma] || CueTable.english.isParenthetical[cue.lemma])
  }

  /// Whether the words before the number say how exact it is: reported at least | 50 wrecks.
  private func isAmount(before start: Int) -> Bool {
    guard start > cue.end, start - cue.end <= 3, syntax.tags[start] == .number else { return false }
    return (cue.end..<start).allSatisfy { Self.amounts.contains(syntax.tokens[$0].word) }
  }

  private static let amounts = WordKind.amount.words

  /// The infinitive to which a conjunction joins the "that": telling them to wait and | that it was late.
  private func requestBefore(that start: Int) -> Int? {
    guard syntax.tags[start] == .that, start > cue.end + 3, syntax.symbols[start - 1].isConjunction,
      let addressee = syntax.phrases.phrase(from: cue.end)
    else { return nil }
    let to = addressee.tokens.upperBound
    guard to + 1 < start, syntax.symbols[to] == .to,
      syntax.tags[to + 1] == .baseVerb || syntax.symbols[to + 1] == .openMark
    else { return nil }
    return to
  }

  /// A "that" behind who is told, where and when: told supporters on Monday that.
  private func laterThat(in piece: Range<Int>) -> Int? {
    guard mayPrecedeThat(piece.lowerBound) else { return nil }
    for index in piece.dropFirst().prefix(Self.reach) {
      if syntax.regions.contains(index) || syntax.tags[index].isFinite { return nil }
      let isBeforeThat = piece.contains(index + 1) && syntax.tags[index + 1] == .that
      if isBeforeThat, syntax.entries[index].isCommunicationNoun { return nil }
      if syntax.tags[index] == .that, index + 2 < piece.upperBound { return index }
    }
    return nil
  }

  /// The clause after a time right behind the cue, which tells when it was said: said on Tuesday it
  /// would wait.
  private func clauseAfterTime(in piece: Range<Int>) -> Int? {
    guard cue.kind == .speech, piece.lowerBound == cue.end else { return nil }
    let time = syntax.symbols[cue.end] == .on ? cue.end + 1 : cue.end
    var end = time
    while end < piece.upperBound, syntax.symbols[end] == .time { end += 1 }
    guard end > time, end < piece.upperBound, let subject = syntax.phrases.phrase(from: end),
      subject.tokens.upperBound < piece.upperBound,
      syntax.finiteVerbs(in: Range(from: subject.tokens.upperBound, to: piece.upperBound)) > 0
    else { return nil }
    return end
  }

  /// Whether the word begins who is told, a time or a place.
  private func mayPrecedeThat(_ start: Int) -> Bool {
    let phrase = syntax.phrases.phrase(from: start)
    if let phrase, syntax.headClass(phrase.head) == .time { return true }
    switch syntax.symbols[start] {
    case .in, .at, .on, .for, .during, .after, .before, .time, .adverb: return true
    case .that:
      return start + 1 < syntax.tokens.count && syntax.headClass(start + 1) == .time
    default:
      return phrase != nil && start == cue.end && CueTable.english.takesAddressee[cue.lemma]
    }
  }
}
