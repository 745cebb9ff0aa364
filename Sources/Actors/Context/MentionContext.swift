internal import Articles
internal import Language
internal import Text

/// What the finders of mentions read: the article, its tags, phrases and the facts of its names; an object,
/// as every one of them holds it.
final class MentionContext {
  let tokens: [Token]
  let utf8: [UInt8]
  let sentences: [Sentence]
  let tags: [Tag]
  let entries: [LexicalEntry]
  let phrases: NounPhrases
  /// For each sentence whether capitals say nothing in it.
  let isTitleCase: [Bool]
  /// What the name tables know of each token; `none` for words in small letters that are no noun.
  let facts: [NameFacts]
  /// The tokens that are written with a capital and may belong to names.
  let capitalized: [Int]
  /// The words that hold a name and more; their tokens stand for the name in small letters.
  let compounds: [Compound]
  let lexicon: NameLexicon
  private let commonNouns = CommonNouns.english

  init(_ syntax: Syntax) {
    let utf8 = syntax.article.utf8
    let lexicon = NameLexicon.english
    var tokens = syntax.article.tokens
    let tags = syntax.tags
    var facts = [NameFacts](repeating: .none, count: tokens.count)
    var capitalized: [Int] = []
    var compounds: [Compound] = []
    capitalized.reserveCapacity(tokens.count / 6)
    for index in tokens.indices where tokens[index].kind == .word {
      let isSmall = tokens[index].shape == .lower
      if !isSmall || tags[index].isNominal { facts[index] = lexicon[tokens[index].word] }
      guard !isSmall, Self.isCapitalized(tokens[index], utf8) else { continue }
      if let title = Self.title(afterHyphen: tokens[index], utf8, lexicon) { facts[index] = title }
      if let name = Compound.name(in: tokens[index], utf8) {
        compounds.append(Compound(token: index, endsName: name.endsName))
        tokens[index] = tokens[index].standing(for: Word(utf8, name.span))
      } else {
        capitalized.append(index)
      }
    }
    self.utf8 = utf8
    self.lexicon = lexicon
    sentences = syntax.article.sentences
    self.tags = tags
    entries = syntax.entries
    phrases = syntax.phrases
    isTitleCase = syntax.isTitleCase
    self.tokens = tokens
    self.capitalized = capitalized
    self.compounds = compounds
    self.facts = facts
  }

  /// What is known of the title that a word ends in after "co" or "vice" and a hyphen: co-CEO.
  private static func title(afterHyphen token: Token, _ utf8: [UInt8], _ lexicon: NameLexicon)
    -> NameFacts?
  {
    let span = token.span
    guard let hyphen = utf8[span.lower..<span.upper].firstIndex(of: 0x2d), hyphen + 1 < span.upper,
      joint.contains(Word(utf8, Span(span.lower, hyphen)))
    else { return nil }
    let facts = lexicon[Word(utf8, Span(hyphen + 1, span.upper))]
    return facts.isTitle ? facts : nil
  }

  private static let joint = WordKind.jointOffice.words

  /// Whether a small word that no dictionary holds ends as nouns for persons do: cosplayer.
  private func isCoined(_ index: Int) -> Bool {
    guard tokens[index].shape == .lower else { return false }
    let end = WordEnd(utf8, tokens[index].span)
    let isPersonal = end.has("ist", after: 4) || end.has("er", after: 5)
    return isPersonal && !commonNouns.contains(tokens[index].word)
  }

  /// Whether the word ends as adjectives of names do: Islamic, Orwellian.
  func endsAsAdjective(_ index: Int) -> Bool {
    let end = WordEnd(utf8, tokens[index].span)
    return end.has("ian", after: 3) || end.has("can", after: 3) || end.has("ish", after: 3)
      || end.has("ese", after: 3) || end.has("ic", after: 4)
  }

  /// Whether the word ends as adverbs and adjectives of the language do.
  func endsAsModifier(_ index: Int) -> Bool {
    let end = WordEnd(utf8, tokens[index].span)
    return end.has("ly", after: 4) || end.has("ed", after: 4) || end.has("ous", after: 3)
      || end.has("ing", after: 3)
  }

  /// What the tables know of the token's word, in whatever letters.
  func facts(of index: Int) -> NameFacts { lexicon[tokens[index].word] }

  /// Whether the word is one of the language, not a name alone.
  func isOrdinary(_ index: Int) -> Bool {
    entries[index].isKnown || commonNouns.contains(tokens[index].word)
  }

  /// Whether it tells a person's age and nothing else: the 51-year-old.
  func isAge(_ index: Int) -> Bool {
    WordEnd(utf8, tokens[index].span).isAge
  }

  /// The word before "-of-" in a noun for a parent: mother-of-two.
  func parent(_ index: Int) -> Word? {
    let span = tokens[index].span
    guard span.count > 8, !entries[index].isKnown,
      let hyphen = utf8[span.lower..<span.upper].firstIndex(of: 0x2d),
      hyphen + 4 < span.upper, utf8[hyphen + 3] == 0x2d,
      Word(utf8, Span(hyphen + 1, hyphen + 3)) == MentionWords.of
    else { return nil }
    return Word(utf8, Span(span.lower, hyphen))
  }

  /// Whether the word is a noun for persons, also after a hyphen: under-secretary.
  func isPersonNoun(_ index: Int) -> Bool {
    if entries[index].isPersonNoun || isAge(index) { return true }
    if let parent = parent(index) {
      return Lexicon.english[parent].isPersonNoun || lexicon[parent].gender != nil
    }
    let span = tokens[index].span
    guard !entries[index].isKnown, tags[index].isNominal else { return false }
    guard let hyphen = utf8[span.lower..<span.upper].lastIndex(of: 0x2d) else {
      return isCoined(index)
    }
    return Lexicon.english[Word(utf8, Span(hyphen + 1, span.upper))].isPersonNoun
  }

  /// Whether the word stands before a surname and belongs to it: van, al, but no Ben.
  func isParticle(_ index: Int) -> Bool {
    let word = tokens[index].word
    let found = tokens[index].shape == .lower ? lexicon[word] : facts[index]
    guard found.wordClass == .particle else { return false }
    return found.firstName == nil || tokens[index].shape == .lower || word == Self.arabicArticle
  }

  private static let arabicArticle: Word = "al"

  /// Whether the token is written with a capital and may belong to a name.
  func isCapitalized(_ index: Int) -> Bool { Self.isCapitalized(tokens[index], utf8) }

  private static func isCapitalized(_ token: Token, _ utf8: [UInt8]) -> Bool {
    token.kind == .word && token.shape != .lower && !token.isClitic && !isAddress(token, utf8)
  }

  /// Whether it is an account, a tag or an address of the web: "@name", "pic.example.com".
  private static func isAddress(_ token: Token, _ utf8: [UInt8]) -> Bool {
    guard token.shape == .mixed || token.shape == .capitalized else { return false }
    let first = utf8[Int(token.lower)]
    if first == 0x40 || first == 0x23 { return true }
    return token.shape == .mixed && token.span.count > 8
      && utf8[token.span.lower..<token.span.upper].contains(0x2f)
  }

  /// The tokens of the sentence that holds the token.
  func sentence(at token: Int) -> Range<Int> {
    let index = sentences.partitioningIndex { $0.tokens.upperBound > token }
    return sentences[index].tokens
  }

  /// Whether a noun follows that the name belongs to: the US offer, the Kovel video.
  func isPremodifier(_ run: Range<Int>) -> Bool {
    run.upperBound < tokens.count && tags[run.upperBound].isNominal
  }

  /// The phrase with what follows a deputy: "a deputy" chief, "the vice" prime minister.
  func withDeputy(_ phrase: NounPhrase) -> NounPhrase {
    let next = phrase.tokens.upperBound
    guard next < tokens.count else { return phrase }
    if let further = phrases.phrase(from: next) {
      guard isDeputy(phrase.head) else { return phrase }
      return NounPhrase(
        tokens: Range(from: phrase.tokens.lowerBound, to: further.tokens.upperBound),
        head: further.head
      )
    }
    guard entries[next].isPersonNoun, tags[next] == .adjective, isDeputy(phrase.head) else {
      return phrase
    }
    return NounPhrase(tokens: phrase.tokens.lowerBound..<next + 1, head: next)
  }

  /// Whether the word makes the next noun another office: deputy minister.
  func isDeputy(_ index: Int) -> Bool { Self.deputies.contains(tokens[index].word) }

  private static let deputies = WordKind.deputy.words
}
