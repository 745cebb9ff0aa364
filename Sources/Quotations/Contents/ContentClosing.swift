internal import Analysis
internal import Language
internal import Text

/// Finds where the content after a cue ends although its sentence goes on: before a further cue of
/// the same kind, and before the verb that its clause is the subject of; and that it goes on behind
/// an auxiliary.
struct ContentClosing {
  private let syntax: Syntax
  private let unfinished: UnfinishedClause
  private let next: NextClause
  private let cut: CutClause
  var cue = CueCandidate.none

  init(_ syntax: Syntax) {
    self.syntax = syntax
    unfinished = UnfinishedClause(syntax)
    next = NextClause(syntax)
    cut = CutClause(syntax)
  }

  /// Where the piece ends.
  func end(of piece: Range<Int>) -> Int {
    guard !syntax.regions.contains(piece.lowerBound) else { return piece.upperBound }
    guard piece.count > 2 else { return cut.end(piece.upperBound) }
    if let end = endOfSubordinate(piece) ?? endOfCondition(piece) { return end }
    let end =
      endOfSubject(piece) ?? endOfOffer(piece) ?? endOfQuestion(piece) ?? endOfList(piece)
      ?? endOfRest(piece) ?? cut.end(piece.upperBound)
    let reach = Range(from: piece.lowerBound + 1, to: end)
    return reach.first { isEnd($0, of: piece) } ?? end
  }

  /// The comma behind the clause that the sentence begins with, where cue and content belong to it: When the
  /// doctor said it was over, she wept.
  private func endOfSubordinate(_ piece: Range<Int>) -> Int? {
    let start = cue.sentence.lowerBound
    guard
      syntax.opensFrontedClause(start) || syntax.symbols[start] == .after
        || syntax.symbols[start] == .while,
      cue.form == .past || cue.form == .present, piece.lowerBound >= cue.end,
      let subject = syntax.phrases.phrase(from: start + 1),
      let between = Range.between(subject.tokens, cue.group.tokens),
      !between.contains(where: isVerb), syntax.commas(in: between) != 1
    else { return nil }
    return piece.dropLast().first { index in
      syntax.symbols[index] == .comma && syntax.phrases.phrase(from: index + 1) != nil
    }
  }

  /// Whether the word is a finite verb, and no noun behind its preposition: for works.
  private func isVerb(_ index: Int) -> Bool {
    syntax.tags[index].isFinite && !syntax.symbols[index - 1].isPreposition
  }

  /// The end of the sentence where the piece would end behind the condition with which it begins: that if it rains, |
  /// the match is off.
  private func endOfCondition(_ piece: Range<Int>) -> Int? {
    let end = piece.upperBound
    let limit = trimmedEnd(cue.sentence.upperBound)
    let isThat = syntax.tags[piece.lowerBound] == .that
    let first = isThat ? piece.lowerBound + 1 : piece.lowerBound
    guard end + 1 < limit, limit - end < 2 * Self.longestItem, cue.kind == .speech, cue.form.isVerb,
      piece.lowerBound >= cue.end, syntax.symbols[end] == .comma,
      syntax.opensFrontedClause(first), syntax.commas(in: piece) == 0,
      !Range(from: end, to: limit).contains(where: reportsAgain)
    else { return nil }
    return limit
  }

  /// The end of the sentence where the piece would be cut off before the rest of a list, or before a
  /// modal that a conjunction joins to its verb: including mould, heat and dust; but would not.
  private func endOfList(_ piece: Range<Int>) -> Int? {
    let end = piece.upperBound
    let limit = trimmedEnd(cue.sentence.upperBound)
    guard end + 1 < limit, limit - end < 2 * Self.longestItem, cue.form.isVerb,
      piece.lowerBound >= cue.end
    else { return nil }
    if syntax.symbols[end].isConjunction, syntax.tags[end + 1] == .modal,
      syntax.finiteVerbs(in: piece) > 0
    {
      return limit
    }
    guard syntax.symbols[end] == .comma, syntax.complement(piece) == .that else { return nil }
    let rest = Range(from: end + 1, to: limit)
    if syntax.tokens[end + 1].word == Self.including {
      return rest.contains { syntax.tags[$0].isAuxiliary } ? nil : limit
    }
    let isList =
      rest.contains { syntax.symbols[$0] == .and || syntax.symbols[$0] == .or }
      && syntax.commas(in: end..<limit) > 1
    let isOver = syntax.finiteVerbs(in: rest) > 0 || rest.contains(where: reportsAgain)
    return isList && !isOver ? limit : nil
  }

  /// The end of the sentence where the piece would end within its clause.
  private func endOfRest(_ piece: Range<Int>) -> Int? {
    let limit = trimmedEnd(cue.sentence.upperBound)
    guard cue.form.isVerb, piece.lowerBound >= cue.end,
      let end = unfinished.end(of: piece, before: limit),
      !Range(from: piece.upperBound, to: end).contains(where: reportsAgain)
    else { return nil }
    return end
  }

  private func trimmedEnd(_ end: Int) -> Int {
    var end = end
    while end > cue.end, syntax.symbols[end - 1].isStop { end -= 1 }
    return end
  }

  private func reportsAgain(_ index: Int) -> Bool {
    syntax.entries[index].cueLemma > 0
      && (syntax.tags[index].isMainVerb || syntax.tags[index] == .preposition)
  }

  private static let including: Word = "including"

  /// Whether a comma, semicolon or conjunction ends what is reported, as another statement follows.
  private func isEnd(_ index: Int, of piece: Range<Int>) -> Bool {
    let symbol = syntax.symbols[index]
    guard symbol == .comma || symbol == .semicolon || symbol.isConjunction,
      !syntax.regions.contains(index), index + 2 < syntax.symbols.count
    else { return false }
    return isAddition(index) || isSecondCue(index) || isContrast(index) || isNextStatement(index)
      || isOthersStatement(index) || next.begins(at: index, in: piece, after: cue)
  }

  /// Whether a semicolon parts what is said from a clause with a subject of its own.
  private func isNextStatement(_ index: Int) -> Bool {
    guard syntax.symbols[index] == .semicolon, cue.kind == .speech,
      !isListed(after: index) || isOthersReport(after: index),
      let subject = syntax.phrases.phrase(from: index + 1)
    else { return false }
    let next = subject.tokens.upperBound
    return next < syntax.tags.count && syntax.tags[next].isFinite && syntax.tags[next] != .modal
  }

  /// Whether further semicolons follow, as in a list.
  private func isListed(after semicolon: Int) -> Bool {
    Range(from: semicolon + 1, to: cue.sentence.upperBound).prefix(Self.longestItem).contains {
      syntax.symbols[$0] == .semicolon
    }
  }

  /// Whether somebody else reports or refuses to before the next semicolon: ; the bank has refused to comment;.
  private func isOthersReport(after semicolon: Int) -> Bool {
    guard let subject = syntax.phrases.phrase(from: semicolon + 1),
      syntax.canSpeak(subject.head)
        || syntax.symbols[subject.tokens.lowerBound] == .determiner
    else { return false }
    let verb = verb(after: subject.tokens.upperBound)
    guard verb < syntax.tags.count, syntax.tags[verb].isMainVerb else { return false }
    let lemma = syntax.entries[verb].cueLemma
    return CueTable.english.isClausal[lemma] || CueTable.english.isRefusal[lemma]
      || lemma == CueTable.english.refuse
      || CueTable.english.isDenial[lemma] || CueTable.english.isParenthetical[lemma]
  }

  private static let longestItem = 60

  /// Whether ", adding" follows.
  private func isAddition(_ index: Int) -> Bool {
    syntax.symbols[index] == .comma && syntax.tags[index + 1] == .gerund
      && CueTable.english.lemmas[syntax.entries[index + 1].cueLemma] == "add"
  }

  /// Whether a conjunction, a verb that reports in the same tense and its clause follow.
  private func isSecondCue(_ index: Int) -> Bool {
    guard syntax.symbols[index].isConjunction else { return false }
    let verb = verb(after: index + 1)
    guard reports(verb), verb + 1 < syntax.symbols.count else { return false }
    switch syntax.symbols[verb + 1] {
    case .that: return syntax.tags[verb + 1] == .that
    case .openMark, .whether: return true
    default: return isRequest(verb)
    }
  }

  /// Whether whom the verb addresses and an infinitive follow: asked students to wait.
  private func isRequest(_ verb: Int) -> Bool {
    let lemma = syntax.entries[verb].cueLemma
    guard lemma == CueTable.english.ask || CueTable.english.takesAddressee[lemma],
      let addressee = syntax.phrases.phrase(from: verb + 1)
    else { return false }
    let to = addressee.tokens.upperBound
    return to + 1 < syntax.symbols.count && syntax.symbols[to] == .to
      && syntax.tags[to + 1] == .baseVerb
  }

  /// Whether somebody else follows with the same verb: X says it is, Y says it is not.
  private func isContrast(_ index: Int) -> Bool {
    guard let phrase = syntax.phrases.phrase(from: index + 1) else { return false }
    let verb = verb(after: phrase.tokens.upperBound)
    guard verb + 1 < syntax.symbols.count, syntax.symbols[verb + 1] != .comma else { return false }
    return reports(verb) && syntax.entries[verb].cueLemma == cue.lemma
  }

  /// Whether a clause of contrast follows in which somebody else says something: while his agent told the paper
  /// that.
  private func isOthersStatement(_ index: Int) -> Bool {
    guard syntax.symbols[index] == .comma, syntax.symbols[index + 1] == .while,
      let phrase = syntax.phrases.phrase(from: index + 2), syntax.canSpeak(phrase.head)
    else { return false }
    let verb = verb(after: phrase.tokens.upperBound)
    guard verb < syntax.tags.count, syntax.tags[verb].isMainVerb else { return false }
    let lemma = syntax.entries[verb].cueLemma
    return CueTable.english.isClausal[lemma] || CueTable.english.takesAddressee[lemma]
  }

  private func verb(after index: Int) -> Int {
    var index = index
    while index < syntax.symbols.count,
      syntax.symbols[index] == .adverb || syntax.tags[index] == .have
    {
      index += 1
    }
    return index
  }

  private func reports(_ verb: Int) -> Bool {
    guard verb < syntax.tags.count, syntax.tags[verb] == syntax.tags[cue.token],
      syntax.tags[verb] == .pastVerb || syntax.tags[verb] == .presentVerb
    else { return false }
    let lemma = syntax.entries[verb].cueLemma
    return lemma > 0 && CueTable.english.kind(lemma, as: .past) == .speech
  }

  /// The comma after a question somebody was asked, where the answer follows: Asked whether, he.
  private func endOfQuestion(_ piece: Range<Int>) -> Int? {
    let start = cue.sentence.lowerBound
    guard cue.form == .participle || cue.form == .past,
      cue.token == start || cue.token == start + 1 && syntax.symbols[start] == .when
    else { return nil }
    return piece.dropLast().first { index in
      syntax.symbols[index] == .comma && syntax.phrases.phrase(from: index + 1) != nil
    }
  }

  /// The verb after the clause of a noun that is the subject of its sentence: his claim that … failed.
  private func endOfSubject(_ piece: Range<Int>) -> Int? {
    guard cue.form == .noun,
      syntax.symbols[piece.lowerBound] == .that,
      let phrase = syntax.phrases.phrase(at: cue.token),
      phrase.tokens.lowerBound == cue.sentence.lowerBound
    else { return nil }
    guard let first = piece.first(where: { syntax.tags[$0].isFinite }) else { return nil }
    var group = first
    while group + 1 < piece.upperBound, continuesVerb(group + 1) { group += 1 }
    return Range(from: group + 1, to: piece.upperBound).first { index in
      syntax.tags[index].isFinite && syntax.tags[index - 1] != .pronoun
        && !syntax.symbols[index - 1].isRelative
    }
  }

  /// The verb of the subject that a participle and its infinitive tell more of: pilots offering to row | told the town.
  private func endOfOffer(_ piece: Range<Int>) -> Int? {
    let start = cue.group.tokens.lowerBound
    guard cue.form == .gerund, syntax.complement(piece) == .infinitive,
      let subject = syntax.phrases.phrase(from: cue.sentence.lowerBound),
      subject.tokens.upperBound == start
    else { return nil }
    return piece.dropFirst(2).first { index in
      syntax.tags[index].isFinite && syntax.tags[index - 1].isNominal
    }
  }

  private func continuesVerb(_ index: Int) -> Bool {
    switch syntax.tags[index] {
    case .be, .have, .do, .negation, .adverb, .participle, .gerund, .baseVerb: true
    default: false
    }
  }
}
