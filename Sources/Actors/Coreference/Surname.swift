internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// The last name alone or after a title: "Sergei Lavrov" … "Mr Lavrov".
  func bySurname(_ index: Int) -> Int? {
    let markable = markables[index]
    guard let last = loneSurname(markable) else { return nil }
    let word = context.tokens[last].word
    let bearer = likeliest(of: names.entities(lastName: word), for: markable)
    return bearer.flatMap { isKin($0) ? byExactName(index) : nil } ?? bearer
  }

  /// The surname a name consists of, particles before it apart: "Kovel", "Van Ermel".
  private func loneSurname(_ markable: Markable) -> Int? {
    let last = markable.core.upperBound - 1
    let areParticles = markable.core.dropLast().allSatisfy {
      context.isParticle($0)
    }
    return areParticles ? last : nil
  }

  /// Of several namesakes the one named in full most often, then the one mentioned last; another one's
  /// kin comes last and bears no office.
  func likeliest(of namesakes: Namesakes, for markable: Markable) -> Int? {
    let word = context.tokens[markable.core.upperBound - 1].word
    let isOfficial = markable.role.contains { context.facts[$0].wordClass == .title }
    var best: Int?
    for position in 0..<namesakes.count {
      let entity = namesakes[position]
      guard entities[entity].admits(namesake: markable), !isOfficial || !isKin(entity),
        !parted[word].contains(entity)
      else { continue }
      if best.map({ rank(entity) > rank($0) }) ?? true { best = entity }
    }
    return best
  }

  /// Notes that a name alone is another one's than a longer name it is the last word of, where it stands
  /// before that as a subject: Norland said it would help Air Norland.
  mutating func part(_ index: Int) {
    let name = markables[index]
    guard name.form == .name, name.core.count == 1, name.isSubject, name.role.isEmpty else {
      return
    }
    let word = context.tokens[name.core.lowerBound].word
    for other in markables[(index + 1)...].prefix(12) {
      guard other.sentence == name.sentence else { break }
      if other.form == .name, other.core.count > 1, other.entity >= 0,
        other.stretch == name.stretch,
        context.tokens[other.core.upperBound - 1].word == word
      {
        parted.update(word) { $0.renew(other.entity, capacity: 4) }
      }
    }
  }

  private func rank(_ entity: Int) -> (independence: Int, fullNames: Int, lastSeen: Int) {
    (isKin(entity) ? 0 : 1, entities[entity].fullNames, entities[entity].lastSeen)
  }

  /// Whether a person is named as another one's kin: the first lady, Ana Kovel.
  private func isKin(_ entity: Int) -> Bool {
    let comma = markables[entities[entity].first].tokens.lowerBound - 1
    if comma >= 0, Self.kin.contains(context.tokens[comma].word) { return true }
    return comma > 0 && context.tokens[comma].kind == .comma
      && Self.kin.contains(context.tokens[comma - 1].word)
  }

  private static let kin = WordKind.kin.words
}
