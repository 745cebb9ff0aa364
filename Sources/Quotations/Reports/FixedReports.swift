internal import Analysis
internal import Language
internal import Text

/// Finds what fixed turns of phrase report: the jury heard that, denied claims by X that, is accused by
/// X of.
struct FixedReports {
  private let syntax: Syntax
  private let table = CueTable.english

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Those of a sentence with these cues.
  func quotations(of cues: [CueCandidate]) -> [Decision] {
    cues.compactMap { cue in
      heard(cue) ?? denied(cue) ?? accused(cue) ?? quoted(cue) ?? reported(cue) ?? told(cue)
    }
  }

  /// What a court or a meeting hears or is told.
  private func heard(_ cue: CueCandidate) -> Decision? {
    let isHeard = cue.lemma == table.hear && (cue.form == .past || cue.form == .present)
    let isTold = cue.lemma == table.tell && cue.form == .participle && cue.group.hasBe
    guard isHeard || isTold, let body = body(before: cue.group.tokens.lowerBound, cue),
      let clause = clause(from: cue.end, to: cue.sentence.upperBound)
    else { return nil }
    return Decision(.heard, [clause], cue: cue.token, by: body)
  }

  /// The phrase for a body that is told things, with what belongs to it, that ends before the token.
  private func body(before end: Int, _ cue: CueCandidate) -> Range<Int>? {
    var start = end
    while start > cue.sentence.lowerBound, let phrase = syntax.phrases.phrase(at: start - 1),
      phrase.tokens.upperBound == start
    {
      if table.hearings.contains(syntax.tokens[phrase.head].word)
        || cue.isPassive && phrase.tokens == cue.sentence.lowerBound..<end
          && syntax.symbols[phrase.head] == .it
      {
        return phrase.tokens.lowerBound..<end
      }
      start = phrase.tokens.lowerBound
      guard start > cue.sentence.lowerBound, syntax.symbols[start - 1].isPreposition else {
        return nil
      }
      start -= 1
    }
    return nil
  }

  /// The clause with a subject or "that" that begins at the token.
  private func clause(from start: Int, to end: Int) -> Range<Int>? {
    guard start + 2 < end else { return nil }
    let opens =
      syntax.symbols[start] == .that || syntax.complement(start..<start + 1) == .question
      || syntax.phrases.phrase(from: start) != nil
    guard opens, !syntax.regions.contains(start),
      syntax.clauseVerbs.verb(from: start + 1) < end || hasVerb(start + 2..<end)
    else { return nil }
    return start..<end
  }

  /// Whether a word that can be a verb stands before a number, an article or a preposition.
  private func hasVerb(_ range: Range<Int>) -> Bool {
    range.dropLast().contains { index in
      let entry = syntax.entries[index]
      guard entry.canBeThirdPerson || entry.canBePast, !entry.isClosedClass else { return false }
      let next = syntax.tags[index + 1]
      return next == .number || next == .determiner || syntax.symbols[index + 1] == .sign
    }
  }

  /// What somebody else claims and the subject denies: denied claims by X that, dismissed X’s claim that.
  private func denied(_ cue: CueCandidate) -> Decision? {
    guard table.isDenial[cue.lemma], cue.form.isVerb,
      let object = syntax.phrases.phrase(at: min(cue.end, cue.sentence.upperBound - 1)),
      object.tokens.lowerBound == cue.end,
      table.allegations.contains(syntax.tokens[object.head].word)
    else { return nil }
    var end = object.tokens.upperBound
    var source = owner(of: object)
    if let agent = agent(at: end, in: cue.sentence) {
      source = agent
      end = agent.upperBound
      if let apposition = apposition(at: end, in: cue.sentence) {
        source = agent.lowerBound..<apposition.upperBound
        end = apposition.upperBound + 1
      }
    }
    guard let source, syntax.symbol(at: end, in: cue.sentence) == .that,
      syntax.finiteVerbs(in: Range(from: end, to: cue.sentence.upperBound)) > 0
    else { return nil }
    return Decision(.denied, [end..<cue.sentence.upperBound], cue: object.head, by: source)
  }

  /// The owner in the phrase: the minister’s claim.
  private func owner(of phrase: NounPhrase) -> Range<Int>? {
    guard let clitic = phrase.tokens.last(where: { syntax.symbols[$0] == .clitic }),
      clitic > phrase.tokens.lowerBound, syntax.canSpeak(clitic - 1)
    else { return nil }
    return phrase.tokens.lowerBound..<clitic
  }

  /// The phrase after "by" or "from", with what belongs to it.
  private func agent(
    at start: Int,
    in sentence: Range<Int>,
    isAny: Bool = false
  ) -> Range<Int>? {
    let first = syntax.symbol(at: start, in: sentence)
    guard first == .by || first == .from, start + 1 < sentence.upperBound,
      let phrase = accuser(from: start + 1, in: sentence), isAny || mayAccuse(phrase.head)
    else { return nil }
    var end = phrase.tokens.upperBound
    while syntax.symbol(at: end, in: sentence).isPreposition, syntax.tokens[end].word != Self.of,
      let next = syntax.phrases.phrase(from: end + 1)
    {
      end = next.tokens.upperBound
    }
    return start + 1..<end
  }

  /// The phrase between the comma at the token and another one.
  private func apposition(at comma: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard syntax.symbol(at: comma, in: sentence) == .comma,
      let phrase = syntax.phrases.phrase(from: comma + 1),
      syntax.symbol(at: phrase.tokens.upperBound, in: sentence) == .comma
    else { return nil }
    return phrase.tokens
  }

  /// The phrase that begins with the token, or with a participle before its noun: striking nurses.
  private func accuser(from start: Int, in sentence: Range<Int>) -> NounPhrase? {
    if let phrase = syntax.phrases.phrase(from: start) { return phrase }
    guard start + 1 < sentence.upperBound,
      syntax.tags[start] == .gerund || syntax.tags[start] == .participle
    else { return nil }
    return syntax.phrases.phrase(from: start + 1)
  }

  private func mayAccuse(_ head: Int) -> Bool {
    syntax.canSpeak(head) || syntax.headClass(head) == .plural
  }

  /// What somebody is accused of by somebody.
  private func accused(_ cue: CueCandidate) -> Decision? {
    guard cue.lemma == table.accuse, cue.isPassive, cue.group.hasBe,
      let source = agent(at: cue.end, in: cue.sentence),
      syntax.symbol(at: source.upperBound, in: cue.sentence) == .of,
      source.upperBound + 1 < cue.sentence.upperBound
    else { return nil }
    return Decision(
      .accused,
      [source.upperBound..<cue.sentence.upperBound],
      cue: cue.token,
      by: source
    )
  }

  /// What somebody is quoted as saying by the subject.
  private func quoted(_ cue: CueCandidate) -> Decision? {
    guard cue.form == .gerund, table.kind(cue.lemma, as: .gerund) == .speech,
      let link = Range(from: cue.sentence.lowerBound, to: cue.token).last(where: {
        syntax.symbols[$0] == .as
      }), link + 3 >= cue.token,
      let source = quoted(before: link, in: cue.sentence),
      let clause = clause(from: cue.end, to: cue.sentence.upperBound)
    else { return nil }
    return Decision(.quoted, [clause], cue: cue.token, by: source)
  }

  /// The object of a verb of quoting that ends before the token, with what is said of it.
  private func quoted(before link: Int, in sentence: Range<Int>) -> Range<Int>? {
    let reach = Range(from: max(sentence.lowerBound, link - Self.longestObject), to: link)
    guard let verb = reach.last(where: { table.isQuoting[syntax.entries[$0].cueLemma] }),
      CueForm(syntax.tags[verb])?.isVerb ?? false,
      let object = syntax.phrases.phrase(from: verb + 1), syntax.canSpeak(object.head)
    else { return nil }
    let end = syntax.symbols[link - 1] == .comma ? link - 1 : link
    return Range(from: object.tokens.lowerBound, to: end)
  }

  /// The clause behind what newspapers and the like claim.
  private func reported(_ cue: CueCandidate) -> Decision? {
    guard cue.form == .past || cue.form == .present, !cue.isPassive,
      table.isParenthetical[cue.lemma] || table.isClausal[cue.lemma],
      let subject = syntax.phrases.phrase(from: cue.sentence.lowerBound),
      subject.tokens.upperBound == cue.group.tokens.lowerBound,
      table.media.contains(syntax.tokens[subject.head].word),
      let clause = clause(from: cue.end, to: cue.sentence.upperBound),
      syntax.commas(in: clause) == 0
    else { return nil }
    return Decision(.reported, [clause], cue: cue.token, by: subject.tokens)
  }

  /// What people are told or warned of by somebody: was told by a general last year that, was warned by the
  /// office to expect.
  private func told(_ cue: CueCandidate) -> Decision? {
    guard table.takesAddressee[cue.lemma], cue.isPassive, cue.group.hasBe,
      let source = agent(at: cue.end, in: cue.sentence, isAny: true)
    else { return nil }
    var start = source.upperBound
    while syntax.symbol(at: start, in: cue.sentence) == .time || isLast(start) { start += 1 }
    guard start + 2 < cue.sentence.upperBound else { return nil }
    let isInfinitive = syntax.symbols[start] == .to && syntax.tags[start + 1] == .baseVerb
    guard syntax.tags[start] == .that || isInfinitive else { return nil }
    let end = ends(isReported: start, in: cue.sentence)
    return Decision(.told, [start..<end], cue: cue.token, by: source)
  }

  /// Whether the word tells with the next one when it was: last year.
  private func isLast(_ index: Int) -> Bool {
    index + 1 < syntax.tokens.count && syntax.symbols[index] == .adjective
      && syntax.headClass(index + 1) == .time
  }

  /// The end of the sentence, or of the clause before somebody’s report at its end: , the Courier has learned.
  private func ends(isReported start: Int, in sentence: Range<Int>) -> Int {
    let rest = Range(from: start, to: sentence.upperBound)
    guard let comma = rest.last(where: { syntax.symbols[$0] == .comma }),
      let subject = syntax.phrases.phrase(from: comma + 1), syntax.canSpeak(subject.head),
      let verb = Range.between(subject.tokens, sentence.upperBound..<sentence.upperBound),
      verb.count <= 4, syntax.finiteVerbs(in: verb) > 0
    else { return sentence.upperBound }
    return comma
  }

  private static let longestObject = 24
  private static let of: Word = "of"
}
