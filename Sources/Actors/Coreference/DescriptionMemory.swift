internal import Analysis
internal import Atlas
internal import Language
internal import Text

extension Coreference {
  /// Makes the entity known by the noun that describes it, alone and with the word before it.
  mutating func remember(_ index: Int, _ entity: Int) {
    let markable = markables[index]
    switch markable.form {
    case .description where markable.isGroup: break
    case .description:
      if let key = relation(index) { remember(key, entity) }
      remember(markable.head, in: markable.tokens, entity)
      if let letters = letters(after: markable) { remember(NameKey(letters), entity) }
      if let field = field(after: markable) {
        remember(NameKey(field, context.tokens[markable.head].word), entity)
      }
    case .name:
      if let last = markable.role.last { remember(last, in: markable.role, entity) }
      for index in markable.role {
        guard let noun = ShortTitles.english[context.tokens[index].word] else { continue }
        remember(NameKey(noun), entity)
      }
      if let office = office(in: markable.role) { remember(office, in: markable.role, entity) }
      if let letters = letters(before: markable) { remember(NameKey(letters), entity) }
      if markable.kind == .organization { remember(NameKey(headWord(of: markable)), entity) }
      if markable.group >= 0 {
        for noun in CountryGroupTable.all[markable.group].nouns {
          remember(NameKey(Word(utf8: noun.utf8)), entity)
        }
      }
    case .pronoun: break
    }
  }

  private mutating func remember(_ head: Int, in tokens: Range<Int>, _ entity: Int) {
    if let modifier = modifier(of: head, in: tokens) {
      remember(NameKey(context.tokens[modifier].word, context.tokens[head].word), entity)
      if context.isDeputy(modifier) {
        remember(NameKey(context.tokens[modifier].word), entity)
        return
      }
    }
    remember(NameKey(context.tokens[head].word), entity)
  }

  /// The abbreviation in brackets after an office and what it is of: the director general of police (DGP).
  private func letters(after markable: Markable) -> Word? {
    guard markable.kind == .person else { return nil }
    let close = complementEnd(of: markable) - 1
    guard close > markable.tokens.upperBound, context.tokens[close].kind == .close else {
      return nil
    }
    return context.tokens[close - 1].word
  }

  /// The noun of an office that is of something: “Director” of Examinations.
  private func office(in role: Range<Int>) -> Int? {
    role.dropFirst().first { context.tokens[$0].word == MentionWords.of }.map { $0 - 1 }
  }

  /// The abbreviation in brackets between an office and the name of its holder: Superintendent of Police (SP)
  /// Ana Kovel.
  private func letters(before name: Markable) -> Word? {
    let close = name.tokens.lowerBound - 1
    guard name.kind == .person, close > 2, context.tokens[close].kind == .close,
      context.tokens[close - 2].kind == .open, context.tokens[close - 1].shape == .allCaps
    else { return nil }
    return context.tokens[close - 1].word
  }

  /// The noun a holder of an office is of: minister for “home”.
  private func field(after markable: Markable) -> Word? {
    let next = markable.tokens.upperBound
    guard markable.kind == .person, next + 1 < context.tokens.count,
      Self.complements.contains(context.tokens[next].word), context.tags[next + 1].isNominal
    else { return nil }
    return context.tokens[next + 1].word
  }

  private static let complements = WordKind.roleComplement.words

  /// The word before a noun that says which one is meant, articles, nations and figures apart.
  func modifier(of head: Int, in tokens: Range<Int>) -> Int? {
    let before = head - 1
    guard before >= tokens.lowerBound else { return nil }
    switch context.tags[before] {
    case .noun, .pluralNoun, .adjective, .participle, .gerund: return before
    case .properNoun: return places.place(at: before) == nil ? before : nil
    default: return nil
    }
  }

  private mutating func remember(_ key: NameKey, _ entity: Int) {
    described.update(hash: key.hash) { $0.renew(entity, capacity: 4) }
  }
}
