internal import Language
internal import Text

extension Coreference {
  /// The first name alone, where only one person bears it: "Nick Bos" … "Nick".
  func byGivenName(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.core.count == 1 else { return nil }
    let word = context.tokens[markable.core.lowerBound].word
    let isGiven = context.facts[markable.core.lowerBound].firstName != nil
    return names.entities(firstName: word).only { entity in
      entities[entity].kind == .person
        && (isGiven
          ? entities[entity].admits(namesake: markable)
          : entities[entity].admits(markable))
    }
  }
}
