internal import Articles

extension Coreference {
  /// The last name alone or after a title: "Sergei Lavrov" … "Mr Lavrov".
  func bySurname(_ index: Int) -> Int? {
    let markable = markables[index]
    guard let last = loneSurname(markable) else { return nil }
    let word = context.tokens[last].word
    return likeliest(of: names.entities(lastName: word), for: markable)
  }

  /// The surname a name consists of, particles before it apart: "Kovel", "Van Ermel".
  private func loneSurname(_ markable: Markable) -> Int? {
    let last = markable.core.upperBound - 1
    let areParticles = markable.core.dropLast().allSatisfy {
      context.isParticle($0)
    }
    return areParticles ? last : nil
  }

  /// Of several namesakes the one named in full most often, then the one mentioned last.
  func likeliest(of namesakes: Namesakes, for markable: Markable) -> Int? {
    var best: Int?
    for position in 0..<namesakes.count {
      let entity = namesakes[position]
      guard entities[entity].admits(namesake: markable) else { continue }
      guard let chosen = best else {
        best = entity
        continue
      }
      let isMore = entities[entity].fullNames - entities[chosen].fullNames
      let isLater = entities[entity].lastSeen > entities[chosen].lastSeen
      if isMore > 0 || isMore == 0 && isLater { best = entity }
    }
    return best
  }
}
