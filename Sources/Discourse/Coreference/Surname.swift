internal import Articles

extension CoreferenceRule {
  /// The last name alone or after a title: "Sergei Lavrov" … "Mr Lavrov".
  static let surname = CoreferenceRule(name: "surname", form: .name) { index, coreference in
    let markable = coreference.markables[index]
    guard let last = coreference.loneSurname(markable) else { return nil }
    let word = coreference.context.tokens[last].word
    return coreference.likeliest(of: coreference.names.entities(lastName: word), for: markable)
  }
}

extension Coreference {
  /// The surname a name consists of, particles before it apart: "Kovel", "Van Ermel".
  fileprivate func loneSurname(_ markable: Markable) -> Int? {
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
