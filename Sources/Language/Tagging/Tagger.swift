internal import Text

/// Chooses one part of speech for each token of a sentence, left to right, from the lexicon, the
/// word's shape and what stands beside it.
struct Tagger {
  let tokens: [Token]
  let entries: [LexicalEntry]
  /// Whether capitals say nothing here, as in a headline.
  let isTitleCase: Bool

  /// The tag of the token before.
  private(set) var previous: Tag = .mark
  /// The last tag that is neither adverb nor negation: what governs a verb's form.
  private(set) var governor: Tag = .mark

  init(tokens: [Token], entries: [LexicalEntry], isTitleCase: Bool) {
    self.tokens = tokens
    self.entries = entries
    self.isTitleCase = isTitleCase
  }

  /// Whether the open-class words of the run begin with a capital: a headline.
  ///
  /// Where a full stop ends it not one of them may be small, for a sentence has a verb that is.
  static func isTitleCase(
    _ tokens: [Token],
    _ entries: [LexicalEntry],
    _ range: Range<Int>
  ) -> Bool {
    var words = 0
    var small = 0
    let most = range.count / 5
    for index in range {
      let isOpen = tokens[index].kind == .word && !entries[index].isClosedClass
      words &+= isOpen ? 1 : 0
      small &+= isOpen && tokens[index].shape == .lower ? 1 : 0
      if small > most { return false }
    }
    guard words >= 4, let last = range.last else { return false }
    return tokens[last].word == "." ? small == 0 : small * 5 <= words
  }

  /// Writes the tags of the sentence's tokens.
  mutating func tag(_ range: Range<Int>, utf8: [UInt8], into tags: inout [Tag]) {
    previous = .mark
    governor = .mark
    for index in range {
      let tag = tag(at: index, in: range, utf8: utf8)
      tags[index] = tag
      if tag != .adverb && tag != .negation && tag != .time { governor = tag }
      previous = tag
    }
    for index in range.dropFirst() { revise(index, in: range, &tags) }
  }

  private func tag(at index: Int, in range: Range<Int>, utf8: [UInt8]) -> Tag {
    let token = tokens[index]
    switch token.kind {
    case .word: break
    case .number: return .number
    default: return .mark
    }
    let entry = entries[index]
    if token.shape != .lower, isName(index, in: range) { return .properNoun }
    if let closed = entry.closedClass {
      return tag(closed, at: index, in: range)
    }
    if !entry.isKnown { return guess(token, utf8: utf8) }
    return openTag(entry, at: index, in: range)
  }

  private func isName(_ index: Int, in range: Range<Int>) -> Bool {
    let entry = entries[index]
    let token = tokens[index]
    if let closed = entry.closedClass {
      if closed == .month || closed == .day { return false }
      if isWithinName(closed, index, in: range) { return true }
      return token.shape == .allCaps && token.span.count > 1 && !isTitleCase
    }
    if isTitleCase {
      return !entry.isKnown || entry.bits & 0b1111110 == 0 && !entry.isPersonNoun
        || token.shape == .allCaps && token.span.count > 1
    }
    guard startsClause(index, in: range) else { return true }
    if !entry.isKnown { return true }
    guard index + 1 < range.upperBound else { return false }
    let next = tokens[index + 1]
    let nextIsName =
      next.kind == .word && next.shape != .lower && !entries[index + 1].isClosedClass
    return nextIsName && !entry.canBeAdverb && !entry.canBeGerund && !entry.isPersonNoun
      && !announces(index, in: range)
  }

  /// Whether a capital makes a word of a closed class part of a name: Save Our Homes, Per Ost.
  private func isWithinName(_ closed: ClosedClass, _ index: Int, in range: Range<Int>) -> Bool {
    guard !isTitleCase, tokens[index].shape == .capitalized, index > range.lowerBound,
      index + 1 < range.upperBound, tokens[index + 1].kind == .word,
      tokens[index + 1].shape == .capitalized
    else { return false }
    let isInner = previous == .properNoun && tokens[index - 1].shape == .capitalized
    switch closed {
    case .possessive, .objectPronoun, .determiner, .adverb:
      return isInner && goesOn(index + 1, in: range)
    case .preposition:
      return !startsClause(index, in: range) && !entries[index + 1].isClosedClass
    default: return false
    }
  }

  /// Whether the capitalized word, or the one after it, is of no closed class.
  private func goesOn(_ index: Int, in range: Range<Int>) -> Bool {
    if !entries[index].isClosedClass { return true }
    return index + 1 < range.upperBound && tokens[index + 1].shape == .capitalized
      && !entries[index + 1].isClosedClass
  }

  /// Whether a verb that reports stands before whom it quotes: “Said” Kovel: …, “Added” Kovel, “…”.
  private func announces(_ index: Int, in range: Range<Int>) -> Bool {
    guard entries[index].cueLemma > 0, entries[index].canBePast || entries[index].canBeThirdPerson
    else { return false }
    let pause = (index + 2..<max(index + 2, min(index + 7, range.upperBound - 1))).first {
      tokens[$0].kind == .comma || tokens[$0].kind == .colon
    }
    return pause.map { tokens[$0].kind == .colon || tokens[$0 + 1].kind == .quote } ?? false
  }

  /// Whether a capital here is owed to the place: the first word, or the first after an opening mark.
  private func startsClause(_ index: Int, in range: Range<Int>) -> Bool {
    if index == range.lowerBound { return true }
    switch tokens[index - 1].kind {
    case .quote: return tokens[index - 1].upper == tokens[index].lower
    case .colon, .stop, .open, .dash: return true
    default: return false
    }
  }

  private func tag(_ closed: ClosedClass, at index: Int, in range: Range<Int>) -> Tag {
    switch closed {
    case .possessive: possessiveOrObject(index, in: range)
    case .that: that(index, in: range)
    case .to: isAfterAccording(index, in: range) ? .preposition : .to
    case .modal: modalOrNoun(index)
    case .possessiveClitic: clitic(index, in: range)
    default: Tag(closed)
    }
  }

  private func possessiveOrObject(_ index: Int, in range: Range<Int>) -> Tag {
    guard tokens[index].word == "her" else { return .possessive }
    guard index + 1 < range.upperBound, tokens[index + 1].kind == .word else {
      return .objectPronoun
    }
    switch entries[index + 1].closedClass {
    case nil, .number, .quantifier: return .possessive
    default: return .objectPronoun
    }
  }

  private func that(_ index: Int, in range: Range<Int>) -> Tag {
    guard index + 1 < range.upperBound else { return .pronoun }
    if governor == .preposition || governor == .to { return .determiner }
    let next = entries[index + 1]
    switch next.closedClass {
    case .be, .modal, .have, .do, .possessiveClitic:
      return previous.isNominal ? .relative : .pronoun
    default: return .that
    }
  }

  private func modalOrNoun(_ index: Int) -> Tag {
    let isNoun = previous == .determiner || previous == .possessive || previous == .adjective
    return isNoun ? .noun : .modal
  }

  private func isAfterAccording(_ index: Int, in range: Range<Int>) -> Bool {
    index > range.lowerBound && tokens[index - 1].word == "according"
  }

  /// The clitic 's is a verb after a pronoun, a possessive otherwise.
  private func clitic(_ index: Int, in range: Range<Int>) -> Tag {
    switch previous {
    case .pronoun, .existential, .that, .relative, .question: .be
    default:
      index + 1 < range.upperBound && isVerbal(index + 1, in: range) ? .be : .possessive
    }
  }

  private func isVerbal(_ index: Int, in range: Range<Int>) -> Bool {
    let entry = entries[index]
    switch entry.closedClass {
    case .negation, .determiner: return true
    case nil: return entry.canBeGerund && !entry.canBeNoun && !isPremodifier(index, in: range)
    default: return false
    }
  }

  /// Whether a noun and a verb follow, so that the word belongs to a subject: his commanding officer said.
  private func isPremodifier(_ index: Int, in range: Range<Int>) -> Bool {
    guard index + 2 < range.upperBound, tokens[index + 1].kind == .word,
      entries[index + 1].canBeNoun || entries[index + 1].canBePluralNoun
    else { return false }
    let verb = entries[index + 2]
    return verb.isAuxiliary || verb.canBePast || verb.cueLemma > 0 && verb.canBeThirdPerson
  }

  /// The tag of a word that no dictionary holds, by its ending.
  private func guess(_ token: Token, utf8: [UInt8]) -> Tag {
    let end = WordEnd(utf8, token.span).small
    if end.has("ly", after: 2) { return .adverb }
    if end.has("ing", after: 2) {
      return previous == .determiner || previous == .adjective ? .noun : .gerund
    }
    if end.has("ed", after: 2) {
      return governor == .be || governor == .have || previous == .determiner
        ? .participle : .pastVerb
    }
    if endsAsAdjective(end) { return .adjective }
    return end.has("s", after: 2) ? .pluralNoun : .noun
  }

  private func endsAsAdjective(_ end: WordEnd) -> Bool {
    end.has("able", after: 2) || end.has("ible", after: 2) || end.has("ive", after: 2)
      || end.has("ous", after: 2) || end.has("ic", after: 2) || end.has("al", after: 2)
      || end.has("ful", after: 2) || end.has("less", after: 2) || end.has("ish", after: 2)
  }

  private func openTag(_ entry: LexicalEntry, at index: Int, in range: Range<Int>) -> Tag {
    if entry.canBeAnyVerb, let verb = verbTag(entry, at: index, in: range) { return verb }
    return nominalTag(entry, at: index, in: range)
  }

  private func nominalTag(_ entry: LexicalEntry, at index: Int, in range: Range<Int>) -> Tag {
    let isNounish = entry.canBeNoun || entry.canBePluralNoun
    if entry.isPersonNoun, entry.canBeNoun, previous.isNominal,
      previous != .pluralNoun && isBeforeName(index, in: range) || isSubject(index, in: range)
    {
      return .noun
    }
    if entry.isGroupNoun, entry.canBeNoun, previous == .noun { return .noun }
    if previous == .noun, entry.canBeAdjective, entry.canBeBaseVerb, isBeforeTo(index, in: range) {
      return .adjective
    }
    if entry.canBeAdverb, entry.main == .adverb || !isNounish && !entry.canBeAdjective {
      return .adverb
    }
    if entry.canBeAdjective, entry.main == .adjective || !isNounish {
      return .adjective
    }
    if entry.canBePluralNoun { return .pluralNoun }
    if isNounish { return .noun }
    if entry.canBeGerund { return .gerund }
    if entry.canBeParticiple { return .participle }
    if entry.canBePast { return .pastVerb }
    if entry.canBeThirdPerson { return .presentVerb }
    return entry.canBeBaseVerb ? .baseVerb : .noun
  }

  /// Whether "to" follows, which an adjective behind its noun takes: a person close to the buyer.
  private func isBeforeTo(_ index: Int, in range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && entries[index + 1].closedClass == .to
  }

  /// Whether a verb in small letters follows, so that a noun for a person is its subject: the prisons chief said.
  private func isSubject(_ index: Int, in range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound, tokens[index + 1].shape == .lower else { return false }
    let next = entries[index + 1]
    return next.isAuxiliary || next.canBePast || next.cueLemma > 0 && next.canBeThirdPerson
  }

  /// Whether a capitalized word follows, so that a noun for a person is an office: fire chief Dana Orr.
  private func isBeforeName(_ index: Int, in range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && !isTitleCase && tokens[index + 1].kind == .word
      && tokens[index + 1].shape != .lower && tokens[index].shape == .lower
  }
}
