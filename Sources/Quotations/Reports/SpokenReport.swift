internal import Analysis
internal import Articles
internal import Language
internal import Text

/// A verb with the subject right beside it, as it stands after words that it reports: X said, said X.
struct SpokenReport: Sendable {
  let cue: CueCandidate
  let source: SourceCandidate
  /// Where what belongs to verb and subject ends at the least.
  let end: Int
}

/// Reads the reports that can follow quoted words or a clause.
struct SpokenReports {
  private let syntax: Syntax

  private static let reach = 40

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// The report that begins at the token; nil where a clause of another kind does.
  ///
  /// Where `isAny`, each verb reports if its subject is a person; else only one that means speech does.
  func report(from start: Int, isAny: Bool) -> SpokenReport? {
    guard start > 0, start < syntax.tokens.count else { return nil }
    let sentence = syntax.sentence(at: start).tokens
    var index = start
    while index < sentence.upperBound, isPassing(index) { index += 1 }
    guard index < sentence.upperBound, !syntax.regions.contains(index) else { return nil }
    let isBare = index == start && syntax.symbols[start - 1] == .closeMark
    return inverted(index, in: sentence, isAny || isBare && isWhole(index, in: sentence))
      ?? straight(index, in: sentence, isAny)
  }

  /// Whether a name follows the verb and nothing but a comma or a stop follows the name: laughs Ana Kovel.
  private func isWhole(_ verb: Int, in sentence: Range<Int>) -> Bool {
    guard let phrase = syntax.phrases.phrase(from: verb + 1),
      syntax.tags[phrase.head] == .properNoun
    else { return false }
    return isEnd(phrase.tokens.upperBound, in: sentence)
  }

  private func isPassing(_ index: Int) -> Bool {
    syntax.tags[index] == .adverb || syntax.tags[index] == .time
  }

  /// Whether the word may belong to the verb before it: piped up, shot back.
  private func isParticle(_ index: Int, in sentence: Range<Int>) -> Bool {
    sentence.contains(index) && Self.particles.contains(syntax.tokens[index].word)
  }

  private static let documents = WordKind.document.words
  private static let particles = WordKind.verbParticle.words

  /// Whether a comma, a stop or the end of the sentence stands there.
  private func isEnd(_ index: Int, in sentence: Range<Int>) -> Bool {
    let symbol = syntax.symbol(at: index, in: sentence)
    return symbol == .comma || symbol.isStop || symbol == .boundary
  }

  /// A verb and its subject: said the mayor, beams Nora Pell.
  private func inverted(_ verb: Int, in sentence: Range<Int>, _ isAny: Bool) -> SpokenReport? {
    guard isVerb(verb) else { return nil }
    let isParted = isParticle(verb + 1, in: sentence)
    let start = isParted ? verb + 2 : verb + 1
    guard start < sentence.upperBound, let phrase = subject(from: start, in: sentence),
      phrase.head >= start, reports(verb, phrase.head, isAny),
      !isParted || syntax.isPerson(phrase.head) || isCoined(phrase.head)
    else { return nil }
    let source = SourceCandidate(
      start..<phrase.tokens.upperBound,
      head: phrase.head,
      isBefore: false
    )
    let cue = cue(verb, in: sentence)
    return SpokenReport(cue: cue, source: source, end: phrase.tokens.upperBound)
  }

  /// The phrase that holds the token, or that a participle or adjective there belongs to: retired miner.
  private func subject(from start: Int, in sentence: Range<Int>) -> NounPhrase? {
    if let phrase = syntax.phrases.phrase(at: start) { return phrase }
    guard start + 1 < sentence.upperBound, syntax.entries[start].canBeParticiple else { return nil }
    return syntax.phrases.phrase(from: start + 1)
  }

  /// A subject, perhaps with what is said of it between commas, and its verb: Ana Kovel, a nurse, said.
  private func straight(_ start: Int, in sentence: Range<Int>, _ isAny: Bool) -> SpokenReport? {
    guard let phrase = syntax.phrases.phrase(from: start) ?? titled(start) ?? described(start),
      mayReport(phrase.head),
      let finite = verb(after: phrase.tokens.upperBound, in: sentence)
    else { return nil }
    let quoting = quoting(finite, in: sentence)
    guard
      let verb = mainVerb(finite, in: sentence) ?? hearing(finite, phrase.head, in: sentence)
        ?? quoting,
      syntax.tags[verb] == .participle && syntax.tags[finite] == .be
        || reports(verb, phrase.head, isAny)
    else { return nil }
    let source = SourceCandidate(phrase.tokens, head: phrase.head, isBefore: true)
    let isParted = isParticle(verb + 1, in: sentence) && isEnd(verb + 2, in: sentence)
    let end = isParted ? verb + 2 : verb + 1
    let cue =
      quoting == nil
      ? cue(verb, in: sentence) : cue(verb, quotedBy: finite + 1, in: sentence)
    return SpokenReport(cue: cue, source: source, end: end)
  }

  /// The phrase with a title in marks between its article and its noun: the “Harbour Lights” actor.
  private func titled(_ article: Int) -> NounPhrase? {
    guard syntax.tags[article] == .determiner, article + 1 < syntax.tokens.count,
      let region = syntax.regions.region(at: article + 1), region.open == article + 1,
      region.content.count <= Self.longestTitle,
      let noun = syntax.phrases.phrase(from: region.tokens.upperBound)
    else { return nil }
    return NounPhrase(tokens: article..<noun.tokens.upperBound, head: noun.head)
  }

  private static let longestTitle = 6

  /// The phrase for a writing with the participle before it: leaked emails.
  private func described(_ participle: Int) -> NounPhrase? {
    guard participle + 1 < syntax.tokens.count,
      syntax.tags[participle] == .participle || syntax.tags[participle] == .pastVerb,
      let phrase = syntax.phrases.phrase(from: participle + 1),
      Self.documents.contains(syntax.tokens[phrase.head].word)
    else { return nil }
    return NounPhrase(tokens: participle..<phrase.tokens.upperBound, head: phrase.head)
  }

  /// The first finite verb behind a subject that stands neither between commas nor in a clause about it.
  private func verb(after start: Int, in sentence: Range<Int>) -> Int? {
    var isEnclosed = false
    var isRelative = false
    for index in Range(from: start, to: min(sentence.upperBound, start + Self.reach)) {
      let symbol = syntax.symbols[index]
      if symbol == .comma {
        isEnclosed.toggle()
        isRelative = false
        continue
      }
      if symbol.isBreak, symbol != .openBracket, symbol != .closeBracket { return nil }
      if syntax.regions.contains(index) { return nil }
      if symbol.isRelative || symbol == .that || symbol.isSubordinator { isRelative = true }
      if !isEnclosed, !isRelative, syntax.tags[index].isFinite { return index }
    }
    return nil
  }

  /// The verb that an auxiliary belongs to, where it is no passive.
  private func mainVerb(_ finite: Int, in sentence: Range<Int>) -> Int? {
    guard syntax.tags[finite].isAuxiliary else { return finite }
    for index in Range(from: finite + 1, to: min(sentence.upperBound, finite + 4)) {
      switch syntax.tags[index] {
      case .adverb: continue
      case .participle: return syntax.tags[finite] == .have ? index : nil
      case .gerund: return syntax.tags[finite] == .be ? index : nil
      case .baseVerb: return index
      default: return nil
      }
    }
    return nil
  }

  /// The verb by which a court or a meeting is told what stands before: the coroner was told.
  private func hearing(_ finite: Int, _ head: Int, in sentence: Range<Int>) -> Int? {
    let verb = finite + 1
    guard verb < sentence.upperBound, syntax.tags[finite] == .be,
      syntax.entries[verb].cueLemma == CueTable.english.tell,
      CueTable.english.hearings.contains(syntax.tokens[head].word)
    else { return nil }
    return verb
  }

  /// The verb as which somebody is quoted: was quoted as saying.
  private func quoting(_ finite: Int, in sentence: Range<Int>) -> Int? {
    let verb = finite + 3
    guard verb < sentence.upperBound, syntax.tags[finite] == .be,
      CueTable.english.isQuoting[syntax.entries[finite + 1].cueLemma],
      syntax.symbols[finite + 2] == .as, syntax.tags[verb] == .gerund
    else { return nil }
    return verb
  }

  /// Whether the phrase is for somebody who speaks or a thing that the commonest verbs are said of.
  private func mayReport(_ head: Int) -> Bool {
    switch syntax.headClass(head) {
    case .communication, .singular, .plural: true
    default: syntax.canSpeak(head)
    }
  }

  private func isVerb(_ index: Int) -> Bool {
    let entry = syntax.entries[index]
    guard !entry.isClosedClass, syntax.tokens[index].shape == .lower else { return false }
    return entry.canBePast || entry.canBeThirdPerson || syntax.tags[index].isFinite
  }

  private func reports(_ verb: Int, _ head: Int, _ isAny: Bool) -> Bool {
    let lemma = syntax.entries[verb].cueLemma
    let form = CueForm(syntax.tags[verb]) ?? .past
    let table = CueTable.english
    if lemma > 0, table.kind(lemma, as: form.isVerb ? form : .past) == .speech {
      return syntax.canSpeak(head) || table.isClausal[lemma]
        || table.isParenthetical[lemma] && Self.documents.contains(syntax.tokens[head].word)
    }
    if table.goesOn[lemma], isOn(verb + 1) { return syntax.isPerson(head) }
    if lemma > 0, lemma == table.hear { return table.hearings.contains(syntax.tokens[head].word) }
    return isAny && (syntax.isPerson(head) || isCoined(head) || isAge(head))
  }

  /// Whether the person is called by an age.
  private func isAge(_ head: Int) -> Bool {
    WordEnd(syntax.article.utf8, syntax.tokens[head].span).isAge
  }

  private func isOn(_ index: Int) -> Bool {
    index < syntax.tokens.count && syntax.symbols[index] == .on
  }

  /// Whether it is a noun that no dictionary holds and who speaks may be called by: a busker.
  private func isCoined(_ head: Int) -> Bool {
    syntax.tags[head] == .noun && !syntax.entries[head].isKnown
      && WordEnd(syntax.article.utf8, syntax.tokens[head].span).has("er", after: 3)
  }

  /// A verb that is the complement of a verb of quoting, whose auxiliaries it has: was quoted as “saying”.
  private func cue(_ verb: Int, quotedBy quoting: Int, in sentence: Range<Int>) -> CueCandidate {
    CueCandidate(
      token: verb,
      lemma: syntax.entries[verb].cueLemma,
      form: .past,
      kind: .speech,
      sentence: sentence,
      group: VerbGroup(endingAt: quoting, in: sentence, syntax.tags),
      end: verb + 1
    )
  }

  private func cue(_ verb: Int, in sentence: Range<Int>) -> CueCandidate {
    let form = CueForm(syntax.tags[verb]) ?? .past
    return CueCandidate(
      token: verb,
      lemma: syntax.entries[verb].cueLemma,
      form: form.isVerb ? form : .present,
      kind: .speech,
      sentence: sentence,
      group: VerbGroup(endingAt: verb, in: sentence, syntax.tags),
      end: verb + 1
    )
  }
}
