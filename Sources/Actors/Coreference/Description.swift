internal import Language
internal import Text

extension Coreference {
  /// A title that stands for the person who bears it: "President Obama" … "the President".
  func byRoleOfName(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.determination == .definite, !markable.isGroup else { return nil }
    if let holder = onlyOne(describedAs: markable, where: { $0.isNamed }) { return holder }
    guard context.tokens[markable.head].shape == .allCaps else { return nil }
    return described[NameKey(context.tokens[markable.head].word)].only {
      entities[$0].isNamed && entities[$0].admits(markable)
    }
  }

  /// The same noun with the: "a Turkish diplomat" … "the diplomat".
  func byDescription(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.determination == .definite, !markable.isGroup else { return nil }
    return onlyOne(describedAs: markable) { _ in true }
  }

  /// The entity in play that the noun of the description was used of, if there is only one.
  private func onlyOne(
    describedAs markable: Markable,
    where holds: (Entity) -> Bool
  ) -> Int? {
    described[key(of: markable)].only { entity in
      entities[entity].admits(markable) && holds(entities[entity])
        && !isNamedOtherwise(markable, than: entities[entity])
        && (markables[entities[entity].lastSeen].stretch == markable.stretch
          || isOffice(markable) && entities[entity].isNamed)
    }
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
