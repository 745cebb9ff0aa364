internal import Language
internal import Text

/// Tells the answers whose verb has only a thing beside it, with which something is done or which is
/// only what was spoken of: filed a complaint, saw the ferry leave, talks about her novel.
struct BareObjects {
  private let syntax: Syntax
  private let table = CueTable.english

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Whether a thing is all that the cue tells.
  func contain(_ answer: Answer) -> Bool {
    let cue = answer.draft.proposal.cue
    let piece = answer.draft.content.candidate.after
    guard answer.draft.content.candidate.shape == .after, !piece.isEmpty,
      !piece.contains(where: { syntax.regions.contains($0) })
    else { return false }
    if cue.form == .noun { return isApposition(cue, piece) || isNone(cue) }
    guard cue.form.isVerb else { return false }
    return isAct(cue, piece) || isSeen(cue, piece) || isDisplayed(cue, answer)
      || isTopic(cue, piece) || isMoment(piece) || isReceiver(cue, piece)
  }

  /// Whether a verb of doing has no clause beside it: signed the bill, filed suit as the week began.
  private func isAct(_ cue: CueCandidate, _ piece: Range<Int>) -> Bool {
    table.isAct[cue.lemma] && isThing(piece)
  }

  /// Whether something is perceived, or what it does: noticed the change, has seen her takings fall.
  private func isSeen(_ cue: CueCandidate, _ piece: Range<Int>) -> Bool {
    guard table.isPerception[cue.lemma], cue.form != .present || cue.group.hasModal,
      piece.lowerBound == cue.end
    else { return false }
    if piece.contains(where: { syntax.symbols[$0] == .as }) { return false }
    return isThing(piece) || isBareInfinitive(piece)
  }

  /// Whether the verb of the clause is a bare form behind a subject that it could not agree with in the past:
  /// her takings fall, it leave.
  private func isBareInfinitive(_ piece: Range<Int>) -> Bool {
    let verb = syntax.clauseVerbs.verb(from: piece.lowerBound)
    guard piece.contains(verb), let subject = syntax.phrases.phrase(from: piece.lowerBound),
      subject.tokens.upperBound == verb, !syntax.isPronoun(subject.head)
    else { return false }
    return syntax.tags[verb] == .baseVerb
      || syntax.tags[verb] == .presentVerb
        && syntax.entries[verb].canBeBaseVerb && !syntax.entries[verb].isAuxiliary
  }

  /// Whether somebody lets others see what is no words: showed no emotion.
  private func isDisplayed(_ cue: CueCandidate, _ answer: Answer) -> Bool {
    guard table.isDisplay[cue.lemma], let source = answer.draft.source.candidate else {
      return false
    }
    switch syntax.headClass(source.head) {
    case .name, .person, .thirdPerson, .firstPerson:
      return isThing(answer.draft.content.candidate.after)
    default: return false
    }
  }

  /// Whether it is only told what was spoken of: complained about the pitch.
  private func isTopic(_ cue: CueCandidate, _ piece: Range<Int>) -> Bool {
    guard table.isTopical[cue.lemma], isThing(piece),
      !piece.prefix(2).contains(where: { syntax.symbols[$0] == .gerund })
    else { return false }
    let link = piece.lowerBound > cue.end ? piece.lowerBound - 1 : piece.lowerBound
    return syntax.symbols[link] == .about || syntax.symbols[link] == .of
  }

  /// Whether the piece begins by telling when or how often: three times.
  private func isMoment(_ piece: Range<Int>) -> Bool {
    guard syntax.complement(piece) == .phrase,
      let phrase = syntax.phrases.phrase(from: piece.lowerBound)
    else { return false }
    return syntax.headClass(phrase.head) == .time
      && (syntax.symbols[piece.lowerBound] == .number || syntax.symbols[phrase.head] == .time)
  }

  /// Whether the piece is who is given something: granted bail to the director.
  private func isReceiver(_ cue: CueCandidate, _ piece: Range<Int>) -> Bool {
    guard table.isGiving[cue.lemma], piece.lowerBound > cue.end,
      syntax.symbols[piece.lowerBound] == .to,
      let phrase = syntax.phrases.phrase(from: piece.lowerBound + 1)
    else { return false }
    return syntax.canSpeak(phrase.head) && syntax.finiteVerbs(in: piece) == 0
  }

  /// Whether a name right behind the noun is what it is called: the show Harbour Lights.
  private func isApposition(_ cue: CueCandidate, _ piece: Range<Int>) -> Bool {
    syntax.tags[cue.token] == .noun && piece.lowerBound == cue.end
      && syntax.complement(piece) == .phrase && syntax.finiteVerbs(in: piece) == 0
  }

  /// Whether there is none of what the noun names: had no complaints about the card.
  private func isNone(_ cue: CueCandidate) -> Bool {
    cue.token > cue.sentence.lowerBound && syntax.tokens[cue.token - 1].word == Self.no
      && table.complaints.contains(syntax.tokens[cue.token].word)
  }

  private static let no: Word = "no"

  /// Whether the piece, up to a clause that tells when, is a phrase without a verb of its own.
  private func isThing(_ piece: Range<Int>) -> Bool {
    let first = syntax.symbols[piece.lowerBound]
    let start =
      first == .about || first == .of || first == .against ? piece.lowerBound + 1 : piece.lowerBound
    let thing = Range(from: start, to: syntax.startOfTimeClause(in: piece) ?? piece.upperBound)
    guard !thing.isEmpty else { return false }
    switch syntax.complement(thing) {
    case .phrase, .gerund: return true
    default: return false
    }
  }
}
