internal import Analysis
internal import Language
internal import Text

/// Finds the noun phrases that describe persons and groups.
struct DescriptionFinder: ~Copyable {
  let context: MentionContext

  /// The description a phrase makes up to the noun at `head`, or nil for one of a thing.
  func description(_ tokens: Range<Int>, head: Int, sentence: Int) -> Markable? {
    let known = kind(of: head)
    let isRole = known == nil || known == .organization ? isRole(tokens, head) : false
    guard let kind = isRole ? .person : known else { return nil }
    return description(of: kind, tokens, head: head, sentence: sentence)
  }

  /// Whether a noun that tells of a person beside a name only has one before it, or stands behind one and a
  /// comma, or before these: the Nollywood star, Ana Kovel, head of policy, her counterpart, Ana Kovel.
  private func isRole(_ tokens: Range<Int>, _ head: Int) -> Bool {
    guard Self.roleNouns.contains(context.tokens[head].word), context.tokens[head].shape == .lower
    else { return false }
    let determination = determination(tokens)
    if determination == .definite, tokens.contains(where: { context.tags[$0] == .properNoun }) {
      return true
    }
    let (comma, next) = (tokens.lowerBound - 1, tokens.upperBound)
    guard next + 1 < context.tokens.count else { return false }
    if isComma(next), determination != .bare, context.tags[next + 1] == .properNoun { return true }
    return comma > 0 && isComma(comma) && context.tags[comma - 1] == .properNoun
      && (isComma(next) || Self.complements.contains(context.tokens[next].word))
  }

  private func isComma(_ index: Int) -> Bool { context.tokens[index].kind == .comma }

  private static let complements = WordKind.roleComplement.words
  private static let roleNouns = WordKind.roleNoun.words

  /// The description of that kind that a phrase makes up to the noun at `head`.
  func description(
    of kind: Markable.Kind,
    _ tokens: Range<Int>,
    head: Int,
    sentence: Int
  ) -> Markable {
    var markable = Markable(.description, kind, tokens, head: head, sentence: sentence)
    markable.agreement = agreement(tokens, head, kind)
    markable.role = tokens
    markable.determination = determination(tokens)
    return markable
  }

  private func kind(of head: Int) -> Markable.Kind? {
    let entry = context.entries[head]
    if entry.closedClass == .indefinite { return isPersonal(head) ? .person : nil }
    if isFirm(head) { return .organization }
    if context.isPersonNoun(head) || context.facts[head].gender != nil
      || context.facts[head].wordClass == .person
    {
      return .person
    }
    if context.tokens[head].word == MentionWords.people { return .people }
    if entry.isGroupNoun || Self.collectives.contains(context.tokens[head].word)
      || context.facts[head].wordClass == .organization
    {
      return .organization
    }
    return nil
  }

  /// Whether the noun is for a firm, whoever else can be called so: the retailer, the chip maker.
  func isFirm(_ head: Int) -> Bool {
    let word = context.tokens[head].word
    guard Self.businesses.contains(word), context.tokens[head].shape == .lower else { return false }
    return !Self.makers.contains(word) || head > 0 && context.tags[head - 1].isNominal
  }

  private static let businesses = WordKind.business.words
  private static let makers = WordKind.maker.words

  /// Whether an indefinite pronoun is one of persons: someone, nobody.
  private func isPersonal(_ head: Int) -> Bool {
    Self.personal.contains(context.tokens[head].word)
  }

  private func agreement(_ tokens: Range<Int>, _ head: Int, _ kind: Markable.Kind) -> Agreement {
    if isPlural(head) || isCounted(tokens) { return .they }
    if context.entries[head].closedClass == .indefinite { return [.he, .she, .they] }
    if kind == .people { return .they }
    if kind == .person {
      let parent = context.parent(head).flatMap { context.lexicon[$0].gender }
      return parent ?? context.facts[head].gender ?? .person
    }
    return .organization
  }

  private func isPlural(_ head: Int) -> Bool {
    let entry = context.entries[head]
    return context.tags[head] == .pluralNoun || entry.canBePluralNoun && !entry.canBeNoun
      || WordEnd(context.utf8, context.tokens[head].span).has("men", after: 2)
  }

  /// Whether a number above one or a word for several stands in the phrase.
  private func isCounted(_ tokens: Range<Int>) -> Bool {
    tokens.dropLast().contains {
      context.tags[$0] == .number && context.tokens[$0].word != MentionWords.one
        && !Self.ordinals.contains(context.tokens[$0].word)
        && context.tokens[$0].kind == .word
    }
  }

  /// How the phrase is introduced.
  func determination(_ tokens: Range<Int>) -> Markable.Determination {
    let first = context.tokens[tokens.lowerBound].word
    if first == "the" || Self.demonstratives.contains(first) { return .definite }
    switch context.tags[tokens.lowerBound] {
    case .determiner, .quantifier, .number: return .indefinite
    case .possessive: return .possessive
    default: break
    }
    let isPossessed = tokens.contains { context.tags[$0] == .possessive }
    return isPossessed ? .possessive : .bare
  }

  private static let ordinals = WordKind.ordinal.words
  private static let collectives = WordKind.collective.words
  private static let personal = WordKind.indefinitePerson.words
  private static let demonstratives = WordKind.demonstrative.words
}
