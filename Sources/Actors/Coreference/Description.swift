internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// A title that stands for the person who bears it: "President Obama" … "the President".
  func byRoleOfName(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.determination == .definite, !markable.isGroup else { return nil }
    if let holder = onlyOne(describedAs: markable, where: { $0.isNamed }) { return holder }
    if context.facts(of: markable.head).isTitle,
      let holder = lastOne(describedAs: markable, where: { $0.isNamed })
    {
      return holder
    }
    if let holder = holderInFocus(index) { return holder }
    if isCompound(markable.head - 1, of: markable) || isTold(markable) {
      return described[NameKey(context.tokens[markable.head].word)].only {
        entities[$0].isNamed && entities[$0].admits(markable)
      }
    }
    guard context.tokens[markable.head].shape == .allCaps else { return nil }
    return described[NameKey(context.tokens[markable.head].word)].only {
      entities[$0].isNamed && entities[$0].admits(markable)
    }
  }

  /// The one who is called by the noun alone, where the last sentence tells of nobody else and a name only says
  /// whose he or she is: the Harbour coach.
  private func holderInFocus(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.kind == .person, markable.stretch == 0,
      markable.head > markable.tokens.lowerBound,
      context.tags[markable.head - 1] == .properNoun, let person = focus(before: index)
    else { return nil }
    return described[NameKey(context.tokens[markable.head].word)].contains(person) ? person : nil
  }

  /// The same noun with the: "a Turkish diplomat" … "the diplomat".
  func byDescription(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.determination == .definite, !markable.isGroup else { return nil }
    if let only = onlyOne(describedAs: markable, where: { _ in true }) { return only }
    return markable.kind == .person ? lastOne(describedAs: markable, where: { _ in true }) : nil
  }

  /// Of several that the noun was used of the one spoken of in the sentences before, where the others are
  /// further back: "Governor Kovel" … "the governor".
  private func lastOne(describedAs markable: Markable, where holds: (Entity) -> Bool) -> Int? {
    let known = described[key(of: markable)]
    var last: Int?
    var other = -1
    for position in 0..<known.count {
      let seen = entities[known[position]].lastSeen
      guard seen >= 0, fits(markable, entities[known[position]]), holds(entities[known[position]])
      else { continue }
      if let before = last, entities[before].lastSeen >= seen {
        other = max(other, seen)
      } else {
        other = max(other, last.map { entities[$0].lastSeen } ?? -1)
        last = known[position]
      }
    }
    guard let last, markable.sentence < markables[entities[last].lastSeen].sentence + 4 else {
      return nil
    }
    let isAlone = other < 0 || markables[other].sentence + 4 < markable.sentence
    return isAlone ? last : nil
  }

  /// The entity in play that the noun of the description was used of, if there is only one.
  private func onlyOne(
    describedAs markable: Markable,
    where holds: (Entity) -> Bool
  ) -> Int? {
    described[key(of: markable)].only { fits(markable, entities[$0]) && holds(entities[$0]) }
  }

  /// Whether a description may be one more mention of an entity that its noun was used of.
  private func fits(_ markable: Markable, _ entity: Entity) -> Bool {
    entity.admits(markable) && !isNamedOtherwise(markable, than: entity)
      && !isOfOther(markable, than: entity) && !isForeign(markable, to: entity)
      && (markables[entity.lastSeen].stretch == markable.stretch
        || isOffice(markable) && entity.isNamed)
  }

  /// Whether it is said to be of another nation than the entity is: Norway's foreign ministry, the French foreign
  /// ministry.
  private func isForeign(_ markable: Markable, to entity: Entity) -> Bool {
    guard let country = entity.country, let nation = nation(of: markable) else { return false }
    return nation != country
  }

  /// Whether a compound stands before the noun of a description, which only says more of the person: the
  /// two-term mayor.
  private func isCompound(_ index: Int, of markable: Markable) -> Bool {
    guard markable.kind == .person, index > markable.tokens.lowerBound else { return false }
    let span = context.tokens[index].span
    return context.utf8[span.lower..<span.upper].contains(0x2d)
  }

  /// Whether an adjective before the noun of a trade only tells how the person is: the tearful teacher.
  private func isTold(_ markable: Markable) -> Bool {
    guard markable.kind == .person, !context.facts(of: markable.head).isTitle,
      let modifier = modifier(of: markable.head, in: markable.tokens),
      context.tags[modifier] == .adjective || context.tags[modifier] == .participle
    else { return false }
    return !Self.telling.contains(context.tokens[modifier].word)
  }

  private static let telling = WordKind.tellingAdjective.words

  /// Whether the description is of something else than the one it was last known by: the head of the brigade, the
  /// head of the company.
  private func isOfOther(_ markable: Markable, than entity: Entity) -> Bool {
    guard let own = complement(of: markable),
      let other = complement(of: markables[entity.lastSeen])
    else { return false }
    return own != other
  }

  /// The noun that a description is of.
  private func complement(of markable: Markable) -> Word? {
    let of = markable.head + 1
    guard markable.form == .description, of + 1 < context.tokens.count,
      context.tokens[of].word == MentionWords.of, let phrase = context.phrases.phrase(from: of + 1)
    else { return nil }
    return context.tokens[phrase.head].word
  }

  /// Whether the description of an organization has a name in it that is not the entity's: the Reform party.
  private func isNamedOtherwise(_ markable: Markable, than entity: Entity) -> Bool {
    guard markable.kind == .organization, entity.isNamed else { return false }
    let core = markables[entity.fullest].core
    return (markable.tokens.lowerBound..<markable.head).contains { index in
      context.tags[index] == .properNoun && places.place(at: index) == nil
        && !core.contains { context.tokens[$0].word == context.tokens[index].word }
    }
  }

  /// Whether the description is an office in capitals, which has one holder whoever speaks.
  private func isOffice(_ markable: Markable) -> Bool {
    markable.kind == .person && context.tokens[markable.head].shape == .capitalized
      && modifier(of: markable.head, in: markable.tokens) != nil
  }

  /// The noun of a description, with the word before it where that tells persons apart.
  private func key(of markable: Markable) -> NameKey {
    let head = context.tokens[markable.head].word
    guard markable.kind == .person, let modifier = modifier(of: markable.head, in: markable.tokens)
    else { return NameKey(head) }
    return NameKey(context.tokens[modifier].word, head)
  }
}
