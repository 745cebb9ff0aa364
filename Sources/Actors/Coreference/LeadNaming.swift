internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// The person whom an article speaks of first as one of many and then names: "A guard" said so; "Ana Kovel", 36, was
  /// in her booth.
  func byLeadNaming(_ index: Int) -> Int? {
    let markable = markables[index]
    guard isIntroduced(markable), markable.sentence < Self.lead else { return nil }
    let following = markables[(index + 1)...].prefix(60)
    guard let next = following.first(where: { opensNextSentence($0, after: markable) }),
      entities[next.entity].admits(markable),
      !next.isSource || markable.isSource,
      isUntitled(next, beside: markable),
      !isBorne(markable.head, byOtherThan: next.entity),
      isOnlyOne(index, before: next),
      pronounsSuit(next, in: markable.sentence, around: index)
    else { return nil }
    return next.entity
  }

  /// How many sentences the headline, the dateline and the lead have at most.
  private static let lead = 4

  private func isIntroduced(_ markable: Markable) -> Bool {
    markable.form == .description && markable.kind == .person
      && markable.determination == .indefinite && !markable.isGroup && markable.stretch == 0
      && markable.agreement != .they
  }

  /// Whether a full name that was not used before opens the next sentence or the next paragraph.
  private func opensNextSentence(_ name: Markable, after markable: Markable) -> Bool {
    guard name.form == .name, name.kind == .person, name.core.count > 1, name.entity >= 0,
      name.sentence > markable.sentence, name.isSubject || age(after: name) != nil,
      markables[entities[name.entity].first].tokens == name.tokens,
      name.tokens.lowerBound == start(of: name) || roleOpens(before: name)
    else { return false }
    if name.sentence == markable.sentence + 1 { return true }
    let paragraph = context.sentences[name.sentence].paragraph
    return paragraph == context.sentences[markable.sentence].paragraph + 1
      && context.sentences[name.sentence - 1].paragraph < paragraph
  }

  private func start(of markable: Markable) -> Int {
    context.sentences[markable.sentence].tokens.lowerBound
  }

  /// Whether nothing but a role in the same phrase stands between the sentence's start and the name: Bus driver.
  private func roleOpens(before name: Markable) -> Bool {
    context.phrases.phrase(at: name.tokens.lowerBound)?.tokens.lowerBound == start(of: name)
      && context.tags[start(of: name)] != .determiner
  }

  /// Whether nothing is said beside the name that is at odds with what the person was called before.
  private func isUntitled(_ name: Markable, beside markable: Markable) -> Bool {
    let age = age(after: name)
    if !name.role.isEmpty || name.tokens.lowerBound > start(of: name) {
      return isGeneral(markable.head) && age != nil
    }
    guard let age else {
      return !name.isSource && (markable.isSubject || context.precedesRelative(markable.tokens))
    }
    guard let apposed = context.phrases.phrase(from: age + 2), context.isPersonNoun(apposed.head),
      context.tokens[apposed.head].shape == .lower
    else { return true }
    return isGeneral(markable.head) || isGeneral(apposed.head)
      || context.tokens[apposed.head].word == context.tokens[markable.head].word
  }

  /// Whether no other person is spoken of before the name who might bear it.
  private func isOnlyOne(_ index: Int, before name: Markable) -> Bool {
    let own = markables[index]
    return !markables[max(0, index - 40)..<min(index + 60, markables.count)].contains { other in
      guard other.sentence < name.sentence, other.stretch == 0, other.head != own.head else {
        return false
      }
      if other.form == .name {
        return other.sentence == own.sentence && other.kind == .person && !isOwner(other)
      }
      return isIntroduced(other) && entities[name.entity].admits(other)
        && !isBorne(other.head, byOtherThan: name.entity)
    }
  }

  private func isOwner(_ markable: Markable) -> Bool {
    let end = markable.tokens.upperBound
    return end < context.tokens.count && context.tags[end] == .possessive
  }

  /// Whether the pronouns of the sentence that may stand for the person suit the name.
  private func pronounsSuit(_ name: Markable, in sentence: Int, around index: Int) -> Bool {
    markables[(index + 1)..<min(index + 20, markables.count)].allSatisfy { other in
      guard other.sentence == sentence, other.stretch == 0, let pronoun = other.pronoun,
        pronoun.agreement == .he || pronoun.agreement == .she
      else { return true }
      return pronoun.agreement.agrees(with: entities[name.entity].agreement)
    }
  }

  /// Whether the noun says nothing of anybody's trade: a woman, a commuter.
  func isGeneral(_ noun: Int) -> Bool {
    context.isAge(noun) || context.facts(of: noun).gender != nil
      || Self.generalNouns.contains(context.tokens[noun].word)
  }

  private static let generalNouns = WordKind.generalPerson.words
}
