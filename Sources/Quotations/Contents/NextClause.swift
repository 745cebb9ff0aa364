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
      || isAfterthought(index, piece)
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
    case .phrase, .prepositional: return isClause(from: index + 1, isParted: isParted)
    default: return false
    }
  }

  private func isPreposition(_ index: Int) -> Bool {
    syntax.symbols[index].isPreposition || syntax.symbols[index] == .to
  }

  /// Whether a subject and its verb follow.
  private func isClause(from start: Int, isParted: Bool) -> Bool {
    let sentence = syntax.sentence(at: start).tokens
    let first = syntax.symbol(at: start, in: sentence) == .quantifier ? start + 1 : start
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

  /// Whether nothing but the narrator's "though" follows.
  private func isAfterthought(_ index: Int, _ piece: Range<Int>) -> Bool {
    guard syntax.symbols[index] == .comma, syntax.symbols[index + 1] == .though else {
      return false
    }
    return index + 2 >= piece.upperBound || syntax.symbols[index + 2].isStop
  }
}
