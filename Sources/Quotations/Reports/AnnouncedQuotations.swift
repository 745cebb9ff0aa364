internal import Analysis
internal import Articles
internal import Language
internal import Text

/// Finds the quoted words right behind a colon that no answer holds: First guard to second guard: “…”.
struct AnnouncedQuotations {
  private let syntax: Syntax

  private static let reach = 60

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// What the words of a region are where a colon stands before it, also at the end of the paragraph
  /// before; nil where no colon does, or nobody speaks.
  func decision(_ region: MarkedRegion) -> Decision? {
    if let decision = declared(region) ?? presented(region) { return decision }
    let colon = syntax.withoutBullet(before: region.open) - 1
    guard colon > 0, syntax.symbols[colon] == .colon, !syntax.regions.contains(colon - 1) else {
      return nil
    }
    let sentence = syntax.sentence(at: colon).tokens
    let clause = Range(from: max(sentence.lowerBound, colon - Self.reach), to: colon)
    let source =
      speaker(before: colon, in: clause) ?? wordsOf(before: colon, in: clause) ?? syntax.subject(
        in: clause
      ) ?? author(in: clause)
    guard source != nil || syntax.finiteVerbs(in: region.content) > 0 || reports(clause) else {
      return nil
    }
    return Decision(
      .announced,
      [region.content],
      cue: colon,
      by: source.map { extended($0, in: clause) }
    )
  }

  /// What a participle of speech and its comma announce, by whoever stands before it: pilots declaring, “…”.
  private func declared(_ region: MarkedRegion) -> Decision? {
    let verb = region.open - 2
    guard verb > 0, syntax.symbols[region.open - 1] == .comma, syntax.tags[verb] == .gerund,
      syntax.sentence(at: region.open).tokens.contains(verb - 1),
      CueTable.english.kind(syntax.entries[verb].cueLemma, as: .gerund) == .speech,
      syntax.entries[verb].cueLemma > 0,
      let phrase = syntax.phrases.phrase(at: verb - 1), phrase.tokens.upperBound == verb,
      syntax.canSpeak(phrase.head)
    else { return nil }
    var start = phrase.tokens.lowerBound
    if start > 1, syntax.symbols[start - 1] == .of, let whole = syntax.phrases.phrase(at: start - 2)
    {
      start = whole.tokens.lowerBound
    }
    return Decision(.announced, [region.content], cue: verb, by: start..<verb)
  }

  /// The words with which somebody presents another one: introduced Kovel as “…”.
  private func presented(_ region: MarkedRegion) -> Decision? {
    let link = region.open - 1
    guard link > 2, syntax.symbols[link] == .as, region.content.count > 2 else { return nil }
    let sentence = syntax.sentence(at: link).tokens
    let reach = Range(from: max(sentence.lowerBound + 1, link - Self.longestObject), to: link - 1)
    guard let verb = reach.last(where: { Self.presenting.contains(syntax.tokens[$0].word) }),
      syntax.finiteVerbs(in: verb + 1..<link) == 0, syntax.commas(in: verb..<link) == 0,
      let subject = syntax.phrases.phrase(at: verb - 1), subject.tokens.upperBound == verb
    else { return nil }
    return Decision(.presented, [region.content], cue: verb, by: subject.tokens)
  }

  private static let presenting = WordKind.presenting.words
  private static let longestObject = 10

  /// Whose words the colon announces: in the words of the pilot: “…”.
  private func wordsOf(before colon: Int, in clause: Range<Int>) -> NounPhrase? {
    guard let phrase = syntax.phrases.phrase(at: colon - 1), phrase.tokens.upperBound == colon,
      phrase.tokens.lowerBound - 2 >= clause.lowerBound,
      syntax.symbols[phrase.tokens.lowerBound - 1] == .of,
      syntax.tokens[phrase.tokens.lowerBound - 2].word == Self.words
    else { return nil }
    return phrase
  }

  private static let words: Word = "words"

  /// The subject of the verb right before the colon: Asked why, the mayor snapped: “…”.
  private func speaker(before colon: Int, in clause: Range<Int>) -> NounPhrase? {
    guard colon - 1 > clause.lowerBound, syntax.tags[colon - 1].isFinite,
      syntax.tags[colon - 1].isMainVerb,
      let phrase = syntax.phrases.phrase(at: colon - 2), phrase.tokens.upperBound == colon - 1,
      syntax.canSpeak(phrase.head)
    else { return nil }
    return phrase
  }

  /// Whom a message without a verb is from: A message from Ana Kovel, chair of governors.
  private func author(in clause: Range<Int>) -> NounPhrase? {
    guard syntax.finiteVerbs(in: clause) == 0,
      let link = clause.first(where: { syntax.symbols[$0] == .from || syntax.symbols[$0] == .by }),
      let phrase = syntax.phrases.phrase(from: link + 1), syntax.canSpeak(phrase.head),
      let message = syntax.phrases.phrase(at: link - 1),
      syntax.entries[message.head].isCommunicationNoun
    else { return nil }
    return phrase
  }

  /// Whether a verb of speech stands there, whose subject was left out: And added.
  private func reports(_ clause: Range<Int>) -> Bool {
    clause.contains { index in
      let lemma = syntax.entries[index].cueLemma
      return lemma > 0 && syntax.tags[index].isMainVerb
        && CueTable.english.kind(lemma, as: .past) == .speech
    }
  }

  /// The phrase with what it is of, or what is said of it up to the colon: the mayor of Hale; Ana Kovel, the mayor.
  private func extended(_ phrase: NounPhrase, in clause: Range<Int>) -> Range<Int> {
    var end = phrase.tokens.upperBound
    while syntax.symbol(at: end, in: clause) == .of,
      let next = syntax.phrases.phrase(from: end + 1), next.tokens.upperBound <= clause.upperBound
    {
      end = next.tokens.upperBound
    }
    let isDescribed =
      syntax.symbol(at: end, in: clause) == .comma && syntax.phrases.phrase(from: end + 1) != nil
      && syntax.finiteVerbs(in: end..<clause.upperBound) == 0
    return Range(from: phrase.tokens.lowerBound, to: isDescribed ? clause.upperBound : end)
  }
}

extension Syntax {
  /// The token, or the bullet right before it with which its paragraph begins: - “…”.
  func withoutBullet(before token: Int) -> Int {
    let bullet = token - 1
    guard bullet > 0, symbols[bullet] == .dash || symbols[bullet] == .sign else { return token }
    let paragraph = article.paragraphs[sentence(at: bullet).paragraph]
    return paragraph.tokens.lowerBound == bullet ? bullet : token
  }
}
