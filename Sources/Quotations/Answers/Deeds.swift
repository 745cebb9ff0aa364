internal import Analysis
internal import Language
internal import Text

/// Tells the answers in which something is done and nothing said, although the verb could report.
struct Deeds {
  private let syntax: Syntax
  private let table = CueTable.english

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Whether what the cue tells with the content is a deed.
  func contain(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    if cue.form == .adverb, !isModal(before: cue.token), !table.reports(asAdverb: cue.lemma) {
      return true
    }
    guard cue.form.isVerb, content.shape == .after, !syntax.isMarked(content.after),
      let first = content.after.first
    else { return isAdverb(cue) }
    return isAdverb(cue) || isGift(cue, first, content.after) || isOwnEffort(cue, first)
      || isMentioned(cue) || isCalledOff(cue) || isHabit(cue, first) || isCounter(cue, first)
      || isExamination(cue, first, content.after) || isPremodifier(cue, first)
      || isThing(cue, content.after) || isSight(cue, content.after)
  }

  /// Whether the word belongs to a form of be as an adverb: will be back in action.
  private func isAdverb(_ cue: CueCandidate) -> Bool {
    cue.form != .participle && cue.form != .gerund && cue.form.isVerb && cue.group.hasBe
      && !cue.group.hasTo && syntax.tags[cue.token - 1] == .be
  }

  /// Whether a modal stands right before the word, so that it is a verb: would like.
  private func isModal(before token: Int) -> Bool {
    token > 0 && syntax.tags[token - 1] == .modal
  }

  /// Whether somebody is given a thing: offered the club a pitch, offered her seat to a boy.
  private func isGift(_ cue: CueCandidate, _ first: Int, _ piece: Range<Int>) -> Bool {
    guard table.isGiving[cue.lemma], first == cue.end,
      let phrase = syntax.phrases.phrase(from: first)
    else { return false }
    let next = phrase.tokens.upperBound
    if syntax.symbol(at: next, in: piece) == .to {
      return syntax.phrases.phrase(from: next + 1).map { syntax.canSpeak($0.head) } ?? false
    }
    return piece.contains(next) && syntax.phrases.phrase(from: next) != nil
      && syntax.canSpeak(phrase.head)
  }

  /// Whether somebody only sets about something: challenged itself to run.
  private func isOwnEffort(_ cue: CueCandidate, _ first: Int) -> Bool {
    first == cue.end && syntax.tags[first] == .reflexive
      && syntax.symbol(at: first + 1, in: cue.sentence) == .to
  }

  /// Whether people are only told by where they are named: the men named in the papers.
  private func isMentioned(_ cue: CueCandidate) -> Bool {
    Self.naming.contains(syntax.tokens[cue.token].word)
      && syntax.symbol(at: cue.end, in: cue.sentence) == .in
  }

  private static let naming = WordKind.naming.words

  /// Whether something is stopped or looked for: called off the strike, sought out a guide.
  private func isCalledOff(_ cue: CueCandidate) -> Bool {
    guard cue.end < cue.sentence.upperBound else { return false }
    let particle = syntax.tokens[cue.end].word
    let isSought = particle == Self.out && cue.kind == .other && table.takesOut[cue.lemma]
    return particle == Self.off || isSought
  }

  /// Whether somebody is only fond of doing something: likes to talk about growth.
  private func isHabit(_ cue: CueCandidate, _ first: Int) -> Bool {
    cue.lemma == table.like && cue.form == .present && !cue.group.hasModal
      && syntax.symbols[first] == .to
  }

  /// Whether somebody counters with a deed: answered with a volley.
  private func isCounter(_ cue: CueCandidate, _ first: Int) -> Bool {
    table.isReaction[cue.lemma] && syntax.symbol(at: cue.end, in: cue.sentence) == .with
      && first <= cue.end + 1
      && !(syntax.phrases.phrase(from: cue.end + 1).map {
        syntax.headClass($0.head) == .communication
      } ?? false)
  }

  /// Whether a thing that shows something is asked for: ordered a chest scan.
  private func isExamination(_ cue: CueCandidate, _ first: Int, _ piece: Range<Int>) -> Bool {
    guard cue.lemma == table.order, first == cue.end,
      let phrase = syntax.phrases.phrase(from: first)
    else { return false }
    return phrase.tokens.upperBound >= piece.upperBound
      && table.mutes.contains(syntax.tokens[phrase.head].word)
  }

  /// Whether something will be seen or was not: will see the fair, did not see her.
  private func isSight(_ cue: CueCandidate, _ piece: Range<Int>) -> Bool {
    guard cue.lemma == table.see, cue.group.hasModal || syntax.isNegated(cue.group),
      syntax.complement(piece) == .phrase
    else { return false }
    return !piece.contains { syntax.symbols[$0] == .as }
  }

  /// Whether a thing is settled or put to others: agreed a deal, added letters from the men.
  private func isThing(_ cue: CueCandidate, _ piece: Range<Int>) -> Bool {
    guard cue.lemma == table.agree || cue.lemma == table.add, piece.lowerBound == cue.end,
      let phrase = syntax.phrases.phrase(from: cue.end),
      syntax.regions.next(from: cue.end).map({ $0 >= piece.upperBound }) ?? true
    else { return false }
    switch syntax.complement(piece) {
    case .phrase, .object:
      return cue.lemma == table.agree || syntax.headClass(phrase.head) != .communication
        || syntax.tags[phrase.head] == .pluralNoun
    default: return false
    }
  }

  /// Whether the word belongs to a noun for a person: and alleged arsonist Ned Cole.
  private func isPremodifier(_ cue: CueCandidate, _ first: Int) -> Bool {
    guard first == cue.end, cue.token > cue.sentence.lowerBound, cue.group.tokens.count == 1,
      syntax.entries[cue.token].canBeParticiple, syntax.phrases.index(at: cue.token - 1) == nil,
      let phrase = syntax.phrases.phrase(from: first), syntax.tags[first].isNominal
    else { return false }
    let before = syntax.symbols[cue.token - 1]
    return before.isConjunction && table.isParenthetical[cue.lemma]
      && phrase.tokens.contains { syntax.tags[$0] == .noun && syntax.entries[$0].isPersonNoun }
  }

  private static let off: Word = "off"
  private static let out: Word = "out"
}
