internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// Notes of whom by name the article says what they are and how old, wherever that stands: "Sheriff" Ana Kovel,
  /// Ana Kovel, "36, a bricklayer".
  mutating func noteBearers() {
    for index in markables.indices where markables[index].kind == .person {
      let markable = markables[index]
      switch markable.form {
      case .name where markable.entity >= 0:
        if let noun = markable.role.last { bear(noun, markable.entity) }
        if markable.core.count > 1, let age = age(after: markable) {
          entities[markable.entity].age = entities[markable.entity].age ?? context.tokens[age].word
          aged.update(context.tokens[age].word) { $0.renew(markable.entity, capacity: 4) }
        }
      case .description where !markable.isGroup:
        guard let bearer = byNameAfter(index) ?? byApposition(index) else { continue }
        bear(markable.head, bearer)
      default: continue
      }
    }
  }

  private mutating func bear(_ noun: Int, _ entity: Int) {
    let word = context.tokens[noun].word
    bearers.update(ShortTitles.english[word] ?? word) { $0.renew(entity, capacity: 4) }
  }

  /// Whether the article says of another person by name that he or she is that: the judge beside Judge Ana Kovel.
  func isBorne(_ noun: Int, byOtherThan entity: Int) -> Bool {
    let known = bearers[context.tokens[noun].word]
    return (0..<known.count).contains { known[$0] != entity }
  }

  /// The figure between commas, or before the sentence ends, that is the age of whoever the name before it is.
  func age(after name: Markable) -> Int? {
    let age = name.tokens.upperBound + 1
    guard age < context.tokens.count, context.tokens[age - 1].kind == .comma,
      context.tokens[age].kind == .number, context.tokens[age].span.count == 2
    else { return nil }
    let next = age + 1
    return next == context.tokens.count || context.tags[next] == .mark ? age : nil
  }

  /// The one person of that age by name, who was spoken of before: the "36"-year-old.
  func byAge(_ markable: Markable) -> Int? {
    guard let age = toldAge(markable) else { return nil }
    return aged[age].only { entities[$0].lastSeen >= 0 && entities[$0].admits(markable) }
  }

  /// Whether another age was told of the person than the description tells.
  func isAgedOtherwise(_ entity: Int, than markable: Markable) -> Bool {
    guard let age = toldAge(markable), let known = entities[entity].age else { return false }
    return age != known
  }

  /// The figure in a word that tells an age.
  private func toldAge(_ markable: Markable) -> Word? {
    guard let index = markable.tokens.first(where: { context.isAge($0) }) else { return nil }
    let span = context.tokens[index].span
    guard let hyphen = context.utf8[span.lower..<span.upper].firstIndex(of: 0x2d) else {
      return nil
    }
    return Word(context.utf8, Span(span.lower, hyphen))
  }
}
