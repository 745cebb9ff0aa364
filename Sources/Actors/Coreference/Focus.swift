internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// Who speaks or opens a paragraph under the noun of a trade that was said of nobody: the only person of whom the
  /// last sentence that tells of anybody does.
  func byFocus(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.kind == .person, markable.determination == .definite, !markable.isGroup,
      markable.stretch == 0, markable.agreement != .they,
      markable.isSource || markable.isSubject && opensParagraph(markable),
      isTrade(markable), let person = focus(before: index),
      !isBorne(markable.head, byOtherThan: person), !isAgedOtherwise(person, than: markable),
      suitsRole(markable, of: person)
    else { return nil }
    return person
  }

  /// Whether a noun in small letters with nothing but adjectives before it and no complement tells what somebody
  /// does, and nobody is expected to be called so on the occasion.
  private func isTrade(_ markable: Markable) -> Bool {
    let (noun, next) = (markable.head, markable.head + 1)
    let word = context.tokens[noun].word
    guard context.tokens[noun].shape == .lower, !Self.standing.contains(word),
      context.facts(of: noun).gender != nil || !context.facts(of: noun).isTitle,
      !(markable.tokens.lowerBound + 1..<max(noun, markable.tokens.lowerBound + 1)).contains(
        where: {
          context.tags[$0] == .properNoun || context.tags[$0] == .possessive
            || Self.telling.contains(context.tokens[$0].word)
        })
    else { return false }
    guard next < context.tokens.count else { return true }
    return context.tags[next] != .preposition && context.tokens[next].word != MentionWords.of
  }

  private func opensParagraph(_ markable: Markable) -> Bool {
    let sentence = context.sentences[markable.sentence]
    return markable.tokens.lowerBound == sentence.tokens.lowerBound
      && (markable.sentence == 0
        || context.sentences[markable.sentence - 1].paragraph < sentence.paragraph)
  }

  /// The one person by name whom the last sentence that speaks of a person does, where nobody else in it or since
  /// may be meant; whose something is counts where nothing else does.
  func focus(before index: Int) -> Int? {
    let markable = markables[index]
    var only: Int?
    var isOwner = false
    var last = markable.sentence - 3
    for other in markables[max(0, index - 40)..<index].reversed() {
      guard other.sentence >= last else { break }
      guard other.sentence < markable.sentence, other.stretch == 0, other.entity >= 0,
        !other.isGroup, isPerson(other.entity), entities[other.entity].admits(markable),
        other.entity != only, !isBystander(other, beside: markable)
      else { continue }
      let owns = other.form == .pronoun && context.tags[other.head] == .possessive
      if only != nil {
        if owns { continue }
        guard isOwner else { return nil }
      }
      (only, isOwner, last) = (other.entity, owns, other.sentence)
    }
    return only.flatMap { entities[$0].isNamed ? $0 : nil }
  }

  /// Whether nobody calls the one mentioned a parent: the mother of whoever a driver hit.
  private func isBystander(_ other: Markable, beside markable: Markable) -> Bool {
    Self.kin.contains(context.tokens[markable.head].word) && other.determination == .indefinite
      && !other.isSubject && !entities[other.entity].isNamed
  }

  private func isPerson(_ entity: Int) -> Bool {
    entities[entity].kind == .person
      || entities[entity].kind == .unknown && entities[entity].agreement.isSubset(of: .person)
  }

  /// Whether nothing is said of what the person is that another trade would be at odds with.
  private func suitsRole(_ markable: Markable, of person: Int) -> Bool {
    guard let role = entities[person].role, let noun = role.last else { return true }
    return isGeneral(noun) || isGeneral(markable.head)
      || context.tokens[noun].word == context.tokens[markable.head].word
  }

  private static let standing = WordKind.standingPerson.words
  private static let kin = WordKind.kin.words
  private static let telling = WordKind.tellingAdjective.words
}
