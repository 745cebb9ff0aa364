internal import Analysis
internal import Articles
internal import Language
internal import Text

/// Tells the answers in which nothing is said, although the cue could report.
struct EmptyReports {
  private let syntax: Syntax
  private let silent: SilentSources
  private let deeds: Deeds
  private let unsaid: UnsaidWords
  private let bare: BareObjects
  private let times: TimeClauses
  private let relative: RelativeClauses
  private let namings: Namings
  private let cut: CutContents
  private let unreal: UnrealReports
  private let table = CueTable.english

  init(_ syntax: Syntax) {
    self.syntax = syntax
    silent = SilentSources(syntax)
    deeds = Deeds(syntax)
    unsaid = UnsaidWords(syntax)
    bare = BareObjects(syntax)
    times = TimeClauses(syntax)
    relative = RelativeClauses(syntax)
    namings = Namings(syntax)
    cut = CutContents(syntax)
    unreal = UnrealReports(syntax)
  }

  /// Whether the answer reports nothing.
  func contains(_ answer: Answer) -> Bool {
    let cue = answer.draft.proposal.cue
    let content = answer.draft.content.candidate
    let piece = content.first
    if piece.isEmpty || silent.contains(answer) || deeds.contain(cue, content)
      || unsaid.contain(cue, content) || bare.contain(answer) || times.contain(cue, content)
      || relative.contain(cue, content) || namings.contain(cue, content)
      || cut.contain(cue, content) || unreal.contain(answer)
    {
      return true
    }
    return isDoneBySomebody(cue, content) || isCredit(cue) || isSubject(cue, answer)
      || isPredicate(cue, content)
      || isFeeling(cue, content)
      || isWithoutThinker(cue, answer) || isObject(cue, content, answer) || isPronoun(cue, content)
      || isEffort(cue, content)
      || isReport(cue, content)
      || isNextClause(cue, content)
      || isHeadline(cue, content)
      || isTopic(cue, content) || isAnonymity(cue, content)
  }

  /// Whether the subject of a passive that means no speech is all there is: the skirt was designed by X.
  private func isDoneBySomebody(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    cue.isPassive && cue.kind == .other && content.shape == .before
      && syntax.symbol(at: cue.end, in: cue.sentence) == .by
      && syntax.finiteVerbs(in: content.before) == 0
  }

  /// Whether a noun, or a verb that is one here, has its predicate after it: fears swept across.
  private func isPredicate(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    guard content.shape == .after, let first = content.after.first, first == cue.end else {
      return false
    }
    if cue.form == .noun {
      return syntax.tags[first].isFinite && !syntax.tags[first].isAuxiliary
    }
    let entry = syntax.entries[first]
    guard cue.form == .present, entry.canBeBaseVerb, !entry.isClosedClass else { return false }
    return isPrepositionOfPlace(first + 1, in: cue.sentence) || isCompound(cue, before: first)
  }

  /// Whether the cue is the plural of a noun that a bare noun before it belongs to, with its verb and an object
  /// behind it: diversion signs point drivers.
  private func isCompound(_ cue: CueCandidate, before verb: Int) -> Bool {
    let noun = cue.token - 1
    guard noun == cue.sentence.lowerBound, syntax.entries[cue.token].canBePluralNoun,
      syntax.entries[noun].canBeNoun, !syntax.entries[noun].isPersonNoun,
      syntax.headClass(noun) != .name, verb + 1 < cue.sentence.upperBound
    else { return false }
    return syntax.phrases.phrase(from: verb + 1) != nil
  }

  /// Whether a noun that nobody is the source of is the subject of the verb behind what it is of: fears of flooding
  /// grew.
  private func isSubject(_ cue: CueCandidate, _ answer: Answer) -> Bool {
    let piece = answer.draft.content.candidate.after
    guard cue.form == .noun, answer.draft.source.candidate == nil, !piece.isEmpty,
      cue.token == cue.sentence.lowerBound, piece.lowerBound == cue.end + 1,
      syntax.symbols[cue.end] == .of
    else { return false }
    return syntax.finiteVerbs(in: piece) > 0
  }

  private func isPrepositionOfPlace(_ index: Int, in sentence: Range<Int>) -> Bool {
    let symbol = syntax.symbol(at: index, in: sentence)
    return symbol.isPreposition && symbol != .of && symbol != .in && symbol != .for
  }

  /// Whether an adjective has only a thing after it: furious about the penalty.
  private func isFeeling(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    guard cue.form == .adjective, content.shape == .after,
      !syntax.regions.contains(content.after.upperBound - 1)
    else { return false }
    switch syntax.complement(content.after) {
    case .prepositional, .phrase: return true
    case .infinitive: return !isInfinitive(content.after)
    default: return false
    }
  }

  /// Whether nobody is said to think so: the road appears to be shut.
  private func isWithoutThinker(_ cue: CueCandidate, _ answer: Answer) -> Bool {
    table.isImpersonal[cue.lemma] && answer.draft.source.candidate == nil
  }

  /// Whether a thing is told of, not words: confirmed its new chair, asked the inspector, refers to plans, rejected
  /// the complaint.
  private func isObject(
    _ cue: CueCandidate,
    _ content: ContentCandidate,
    _ answer: Answer
  ) -> Bool {
    guard cue.form.isVerb, content.shape == .after, !syntax.isMarked(content.after) else {
      return false
    }
    var complement = syntax.complement(content.after)
    if complement == .infinitive, !isInfinitive(content.after) { complement = .prepositional }
    guard complement == .phrase || complement == .prepositional || complement == .object else {
      return false
    }
    if complement == .prepositional, syntax.symbols[content.after.lowerBound] == .at { return true }
    if table.isFactual[cue.lemma] {
      let start = content.after.lowerBound
      let isGoverned = start > cue.end && syntax.symbols[start - 1] == .to
      let isAddressee =
        (isGoverned || syntax.symbols[start] == .to) && cue.lemma != table.refer
      let isDirect = complement == .phrase && content.after.lowerBound == cue.end
      return isDirect || isThing(answer) || isAddressee
    }
    if table.isDenial[cue.lemma], content.after.count == 2, complement == .phrase,
      table.complaints.contains(syntax.tokens[content.after.lowerBound + 1].word)
    {
      return true
    }
    guard complement == .phrase, cue.kind == .speech,
      let phrase = syntax.phrases.phrase(from: content.after.lowerBound)
    else { return false }
    let isAsked =
      cue.lemma == table.ask || table.takesAddressee[cue.lemma]
      || table.isParenthetical[cue.lemma]
    return isAsked && phrase.tokens == content.after && syntax.headClass(phrase.head) == .person
  }

  private func isInfinitive(_ piece: Range<Int>) -> Bool {
    piece.dropFirst().first { syntax.tags[$0] != .adverb }.map { syntax.tags[$0] == .baseVerb }
      ?? false
  }

  private func isThing(_ answer: Answer) -> Bool {
    guard let source = answer.draft.source.candidate else { return false }
    return !syntax.canSpeak(source.head) && syntax.headClass(source.head) != .relative
  }

  /// Whether a pronoun is all there is: asked for him, ask it or not.
  private func isPronoun(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    if cue.form.isVerb, content.shape == .after, content.after.count == 3,
      syntax.symbols[content.after.lowerBound] == .it,
      syntax.symbols[content.after.lowerBound + 1] == .or
    {
      return true
    }
    guard cue.form.isVerb, content.shape == .after, content.after.count <= 2,
      let last = content.after.last, !syntax.regions.contains(last)
    else { return false }
    switch syntax.tags[last] {
    case .objectPronoun, .reflexive: return true
    default: return syntax.symbols[last] == .it
    }
  }

  /// Whether it is only told how something is to whoever does it: finds it hard to sit still.
  private func isEffort(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    guard cue.form.isVerb, cue.kind == .other, content.shape == .after, content.after.count > 3
    else {
      return false
    }
    let start = content.after.lowerBound
    return start == cue.end && syntax.symbols[start] == .it
      && syntax.symbols[start + 1] == .adjective && syntax.symbols[start + 2] == .to
      && syntax.tags[start + 3] == .baseVerb
  }

  /// Whether what "according to" has before it is only who says so: she said according to plan.
  private func isReport(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    guard cue.form == .according, content.shape == .before, let last = content.before.last,
      syntax.symbol(at: cue.token - 1, in: cue.sentence) != .comma
    else { return false }
    return table.isClausal[syntax.entries[last].cueLemma]
      && syntax.finiteVerbs(in: content.before) == 1
  }

  /// Whether a headline has no more than a word, or words of which some are marked, after its cue:
  /// Village says no, Bank defends “bonus” plan.
  private func isHeadline(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    let paragraph = syntax.article.paragraphs[syntax.sentence(at: cue.token).paragraph]
    guard paragraph.sentences.count == 1, cue.sentence.count <= Self.longestHeadline,
      content.shape == .after, cue.form.isVerb, !syntax.isMarked(content.after),
      !cue.sentence.suffix(2).contains(where: { syntax.symbols[$0].isStop })
    else { return false }
    guard syntax.finiteVerbs(in: content.after) == 0, let first = content.after.first else {
      return false
    }
    let isNo = syntax.symbols[first] == .interjection || content.after.count == 1
    return isNo || content.after.contains { syntax.regions.contains($0) }
  }

  private static let longestHeadline = 14

  /// Whether somebody only asks for not being named: asked not to be named.
  private func isAnonymity(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    guard cue.form.isVerb, content.shape == .after, let first = content.after.first else {
      return false
    }
    let rest = Range(from: first, to: content.after.upperBound).prefix(5)
    guard syntax.symbols[first] == .negation || syntax.symbols[first] == .to,
      let be = rest.first(where: { syntax.tags[$0] == .be }), be + 1 < content.after.upperBound
    else { return false }
    return Self.anonymity.contains(syntax.tokens[be + 1].word)
  }

  private static let anonymity = WordKind.anonymity.words

  /// Whether the paragraph begins with a notice and its colon: Photo: Ana Kovel.
  private func isCredit(_ cue: CueCandidate) -> Bool {
    guard cue.lemma == table.colon else { return false }
    let paragraph = syntax.article.paragraphs[syntax.sentence(at: cue.token).paragraph]
    return cue.token == paragraph.tokens.lowerBound + 1
      && table.notices.contains(syntax.tokens[cue.token - 1].word)
  }

  /// Whether somebody is only asked about a thing: Asked about a report that it leaked, he shrugged.
  private func isTopic(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    cue.lemma == table.ask && content.shape == .after
      && (cue.isPassive || cue.token == cue.sentence.lowerBound)
      && syntax.symbol(at: cue.end, in: cue.sentence) == .about
      && syntax.complement(content.after) != .question && !syntax.isMarked(content.after)
  }

  /// Whether the next clause is all there is: the talks concluded, the ministers flew home.
  private func isNextClause(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    guard cue.kind == .other || cue.lemma == table.conclude, content.shape == .after,
      cue.form.isVerb, syntax.symbol(at: cue.end, in: cue.sentence) == .comma,
      let first = content.after.first(where: { !syntax.symbols[$0].isBreak }),
      !syntax.regions.contains(first), first == cue.end + 1
    else { return false }
    return syntax.phrases.phrase(from: first) != nil
      && syntax.phrases.phrase(at: cue.group.tokens.lowerBound - 1)?.tokens.lowerBound
        == cue.sentence.lowerBound
  }
}
