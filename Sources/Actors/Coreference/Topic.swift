internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// A description that tells something new of whoever was just named: "the 51-year-old", "the
  /// mother-of-two", "the Italian boss".
  func byTopic(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.determination == .definite, markable.kind == .person, !markable.isGroup,
      markable.stretch == 0, markable.agreement != .they, let topic = topic(of: index)
    else { return nil }
    if tellsAge(markable) || context.parent(markable.head) != nil || isParent(markable) {
      return topic.entity
    }
    guard topic.isAlone, markable.isSubject || markable.isSource, isNational(markable),
      entities[topic.entity].role == nil
    else { return nil }
    return topic.entity
  }

  /// The person in view whom the description may mean: the last named subject, else the last named; and
  /// whether nobody else is.
  private func topic(of index: Int) -> (entity: Int, isAlone: Bool)? {
    let markable = markables[index]
    var named: Int?
    var subject: Int?
    var isAlone = true
    for other in markables[max(0, index - 40)..<index].reversed() {
      guard other.sentence + 3 > markable.sentence else { break }
      guard other.sentence < markable.sentence, other.stretch == 0, other.entity >= 0,
        entities[other.entity].isNamed, isPerson(other.entity),
        entities[other.entity].admits(markable)
      else { continue }
      if let named, named != other.entity { isAlone = false }
      named = named ?? other.entity
      if other.isSubject || other.isSource { subject = subject ?? other.entity }
    }
    return (subject ?? named).map { ($0, isAlone) }
  }

  private func isPerson(_ entity: Int) -> Bool {
    entities[entity].kind == .person
      || entities[entity].kind == .unknown && entities[entity].agreement.agrees(with: .person)
  }

  /// Whether the number of somebody's children is told: the mother of three.
  private func isParent(_ markable: Markable) -> Bool {
    let of = markable.head + 1
    return of + 1 < context.tokens.count && context.tokens[of].word == MentionWords.of
      && context.tags[of + 1] == .number
  }

  private func tellsAge(_ markable: Markable) -> Bool {
    markable.tokens.contains { context.isAge($0) }
  }

  /// Whether it is said of which nation the person is, and nothing else by name.
  private func isNational(_ markable: Markable) -> Bool {
    let before = markable.head - 1
    return before > markable.tokens.lowerBound && places.isAdjective(before)
  }
}
