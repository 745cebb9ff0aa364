internal import Analysis
internal import Language
internal import Text

/// Tells where the narrator's next clause begins in a content that goes on over it.
struct NextClause {
  private let syntax: Syntax
  private let table = CueTable.english

  private static let reach = 12

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Whether it begins at the comma or the conjunction, in a piece after this cue.
  func begins(at index: Int, in piece: Range<Int>, after cue: CueCandidate) -> Bool {
    isOthersDenial(index) || isSilence(index) || isAfterObject(index, piece, cue)
      || isAfterthought(index, piece) || isMainVerb(after: index, cue, piece)
  }

  /// Whether somebody else denies something meanwhile: , while the guards deny it.
  private func isOthersDenial(_ index: Int) -> Bool {
    guard syntax.symbols[index] == .comma, syntax.symbols[index + 1] == .while,
      let subject = syntax.phrases.phrase(from: index + 2), syntax.canSpeak(subject.head)
    else { return false }
    let verb = subject.tokens.upperBound
    return verb < syntax.tags.count && syntax.tokens[verb].shape == .lower
      && table.isDenial[syntax.entries[verb].cueLemma]
  }

  /// Whether it is added that the speaker does not tell something: , but the office did not say how many.
  private func isSilence(_ index: Int) -> Bool {
    guard syntax.symbols[index] == .comma, syntax.symbols[index + 1] == .but,
      let subject = syntax.phrases.phrase(from: index + 2),
      syntax.tags[subject.head] == .pronoun || syntax.canSpeak(subject.head)
        || syntax.symbols[subject.tokens.lowerBound] == .determiner
    else { return false }
    let start = subject.tokens.upperBound
    let sentence = syntax.sentence(at: index).tokens
    let verb = Range(from: start, to: min(sentence.upperBound, start + 4)).first {
      syntax.tags[$0] == .baseVerb
    }
    guard let verb, syntax.tags[start].isFinite else { return false }
    let lemma = syntax.entries[verb].cueLemma
    return lemma > 0 && syntax.isNegated(VerbGroup(endingAt: verb, in: sentence, syntax.tags))
      && table.kind(lemma, as: .base) == .speech
  }

  /// Whether a clause follows an object that is no clause: confessed to the theft | and the jury left.
  private func isAfterObject(_ index: Int, _ piece: Range<Int>, _ cue: CueCandidate) -> Bool {
    guard syntax.symbols[index] == .and || syntax.symbols[index] == .but,
      cue.form == .past || cue.form == .present, index > piece.lowerBound,
      syntax.finiteVerbs(in: piece.lowerBound..<index) == 0
    else { return false }
    let before = syntax.symbols[index - 1]
    let isParted = before == .comma || before == .closeMark && syntax.symbols[index - 2] == .comma
    let isGoverned =
      piece.lowerBound > cue.end && isPreposition(piece.lowerBound - 1)
      || syntax.symbols[piece.lowerBound].isPreposition
    guard isParted || isGoverned else { return false }
    switch syntax.complement(piece.lowerBound..<index) {
    case .phrase, .prepositional, .gerund: return isClause(from: index + 1, isParted: isParted)
    default: return false
    }
  }

  /// Whether the main verb follows that the cue, between commas, parts from its subject: pilots, worried that it rains,
  /// stayed.
  private func isMainVerb(
    after comma: Int,
    _ cue: CueCandidate,
    _ piece: Range<Int>
  ) -> Bool {
    let start = cue.group.tokens.lowerBound
    guard syntax.symbols[comma] == .comma, syntax.tags[comma + 1].isFinite,
      syntax.tags[piece.lowerBound] == .that || cue.form == .gerund,
      syntax.commas(in: piece.lowerBound..<comma) == 0,
      start > cue.sentence.lowerBound + 1, syntax.symbols[start - 1] == .comma,
      let subject = syntax.phrases.phrase(at: start - 2)
    else { return false }
    return subject.tokens.upperBound == start - 1
      && syntax.finiteVerbs(in: cue.sentence.lowerBound..<start) == 0
  }

  /// Whether the token is a preposition, "to" among them.
  private func isPreposition(_ index: Int) -> Bool {
    syntax.symbols[index].isPreposition || syntax.symbols[index] == .to
  }

  /// Whether a subject and its verb follow.
  private func isClause(from start: Int, isParted: Bool) -> Bool {
    let sentence = syntax.sentence(at: start).tokens
    let clause = pastCircumstance(start, in: sentence)
    let first = syntax.symbol(at: clause, in: sentence) == .quantifier ? clause + 1 : clause
    guard let subject = syntax.phrases.phrase(at: min(first, sentence.upperBound - 1)) else {
      return false
    }
    let limit = min(sentence.upperBound, subject.tokens.upperBound + (isParted ? Self.reach : 1))
    for index in Range(from: subject.tokens.upperBound, to: limit) {
      if syntax.tags[index].isFinite { return true }
      if syntax.symbols[index].isRelative || syntax.symbols[index].isBreak { return false }
    }
    return false
  }

  /// Where a clause goes on behind words of time or place and their comma: at that time, | he left.
  private func pastCircumstance(_ start: Int, in sentence: Range<Int>) -> Int {
    guard syntax.symbol(at: start, in: sentence).isPreposition else { return start }
    let reach = Range(from: start, to: min(sentence.upperBound, start + Self.reach))
    return reach.first { syntax.symbols[$0] == .comma }.map { $0 + 1 } ?? start
  }

  /// Whether nothing but the narrator's "though" follows.
  private func isAfterthought(_ index: Int, _ piece: Range<Int>) -> Bool {
    guard syntax.symbols[index] == .comma, syntax.symbols[index + 1] == .though else {
      return false
    }
    return index + 2 >= piece.upperBound || syntax.symbols[index + 2].isStop
  }
}
