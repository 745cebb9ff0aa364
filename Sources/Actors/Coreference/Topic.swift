internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// A description that tells something new of whoever was just named: "the 51-year-old", "the
  /// mother-of-two", "the Italian boss", "the novelist", "the South Korean firm".
  func byTopic(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.determination == .definite, !markable.isGroup, markable.stretch == 0,
      markable.agreement != .they,
      context.tokens[markable.tokens.lowerBound].shape != .capitalized
        || context.tags[markable.tokens.lowerBound] == .determiner
    else { return nil }
    switch markable.kind {
    case .person: return person(describedBy: index)
    case .organization where isNational(markable) && isOfBusiness(markable):
      guard let topic = topic(of: index), topic.isAlone else { return nil }
      return topic.entity
    default: return nil
    }
  }

  private func person(describedBy index: Int) -> Int? {
    let markable = markables[index]
    if let entity = byAge(markable) { return entity }
    let topic = topic(of: index)
    let only = onlyOneBefore(index)
    guard let entity = only ?? topic?.entity, !isAgedOtherwise(entity, than: markable) else {
      return nil
    }
    if tellsAge(markable) || context.parent(markable.head) != nil || isParent(markable) {
      return entity
    }
    guard only != nil || topic?.isAlone ?? false, markable.isSubject || markable.isSource else {
      return nil
    }
    if Self.trades.contains(context.tokens[markable.head].word) || tellsPast(markable)
      || context.facts[markable.head].wordClass == .person || isScholar(markable)
      || isOfficer(markable) && holdsRank(entity)
    {
      return entity
    }
    guard isNational(markable) || isAffiliated(markable),
      entities[entity].role == nil || isEpithet(markable) || markable.tokens.count == 2
    else { return nil }
    return entity
  }

  /// The one in view whom the description may mean: the last named subject, else the last named; and
  /// whether no other subject is.
  private func topic(of index: Int) -> (entity: Int, isAlone: Bool)? {
    let markable = markables[index]
    var named: [Int] = []
    var subjects: [Int] = []
    let reach = markable.agreement == .he || markable.agreement == .she ? 6 : 3
    for other in markables[max(0, index - 40)..<index].reversed() {
      guard other.sentence + reach > markable.sentence else { break }
      guard other.sentence < markable.sentence, other.stretch == 0, other.entity >= 0,
        entities[other.entity].isNamed, isMeant(other.entity, by: markable),
        entities[other.entity].admits(markable)
      else { continue }
      if !named.contains(other.entity) { named.append(other.entity) }
      if other.isSubject || other.isSource, !subjects.contains(other.entity) {
        subjects.append(other.entity)
      }
    }
    let inView = subjects.isEmpty ? named : subjects
    let persons = inView.filter { entities[$0].kind == .person }
    let likely = markable.kind == .person && !persons.isEmpty ? persons : inView
    return likely.first.map { ($0, likely.count == 1) }
  }

  /// The only one whom the last sentence that speaks of anybody tells of, by name or pronoun.
  private func onlyOneBefore(_ index: Int) -> Int? {
    let markable = markables[index]
    var only: Int?
    var sentence = markable.sentence - 3
    for other in markables[max(0, index - 40)..<index].reversed() {
      guard other.sentence >= sentence else { break }
      guard other.sentence < markable.sentence, other.stretch == 0, other.entity >= 0,
        entities[other.entity].isNamed, entities[other.entity].kind == .person,
        entities[other.entity].admits(markable), other.entity != only
      else { continue }
      if only != nil { return nil }
      only = other.entity
      sentence = other.sentence
    }
    return only
  }

  private func isMeant(_ entity: Int, by description: Markable) -> Bool {
    let kind = entities[entity].kind
    if description.kind == .organization { return kind == .organization || kind == .unknown }
    return kind == .person
      || kind == .unknown && entities[entity].agreement.agrees(with: .person)
  }

  /// Whether the noun is one for a firm, a club or another body that a nation has many of.
  private func isOfBusiness(_ markable: Markable) -> Bool {
    Self.businesses.contains(context.tokens[markable.head].word)
  }

  private static let trades = WordKind.trade.words
  private static let businesses = WordKind.business.words

  /// Whether the number of somebody's children is told: the mother of three.
  private func isParent(_ markable: Markable) -> Bool {
    let of = markable.head + 1
    return of + 1 < context.tokens.count && context.tokens[of].word == MentionWords.of
      && context.tags[of + 1] == .number
  }

  /// Whether the noun is for somebody learned: the palaeontologist.
  private func isScholar(_ markable: Markable) -> Bool {
    WordEnd(context.utf8, context.tokens[markable.head].span).has("gist", after: 5)
  }

  private func isOfficer(_ markable: Markable) -> Bool {
    context.tokens[markable.head].word == Self.officer
  }

  /// Whether the role or the title of the person is a rank: Inspector Ana Kovel.
  private func holdsRank(_ entity: Int) -> Bool {
    entities[entity].role.map { role in
      role.contains { Self.ranks.contains(context.tokens[$0].word) }
    } ?? false
  }

  private static let officer: Word = "officer"
  private static let ranks = WordKind.rank.words

  /// Whether it is said what the person was: the former army engineer.
  private func tellsPast(_ markable: Markable) -> Bool {
    let first = markable.tokens.lowerBound + 1
    return first < markable.head && Self.bygone.contains(context.tokens[first].word)
  }

  private static let bygone = WordKind.bygone.words

  private func tellsAge(_ markable: Markable) -> Bool {
    markable.tokens.contains { context.isAge($0) }
  }

  /// Whether it is said where the person is from or of what body, and nobody else is named: the Kerry man.
  private func isAffiliated(_ markable: Markable) -> Bool {
    let names = (markable.tokens.lowerBound..<markable.head).filter {
      context.tags[$0] == .properNoun
    }
    return !names.isEmpty && names.last == markable.head - 1
      && (isEpithet(markable) || areImpersonal(names))
  }

  private func areImpersonal(_ names: [Int]) -> Bool {
    names.allSatisfy { context.facts[$0].firstName == nil && !context.facts[$0].isSurname }
  }

  /// Whether the noun tells nothing that an office or a trade could be at odds with.
  private func isEpithet(_ markable: Markable) -> Bool {
    Self.epithets.contains(context.tokens[markable.head].word)
  }

  private static let epithets = WordKind.epithet.words

  /// Whether it is said of which nation the person is, and nothing else by name.
  private func isNational(_ markable: Markable) -> Bool {
    if markable.tokens.count == 2, places.isDemonym(markable.head, context) { return true }
    let before = markable.head - 1
    return before > markable.tokens.lowerBound && places.isAdjective(before)
  }
}
