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
    let isOfficial = markable.role.contains { context.facts[$0].wordClass == .title }
    var best: Int?
    for position in 0..<namesakes.count {
      let entity = namesakes[position]
      guard entities[entity].admits(namesake: markable), !isOfficial || !isKin(entity) else {
        continue
      }
      if best.map({ rank(entity) > rank($0) }) ?? true { best = entity }
    }
    return best
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
