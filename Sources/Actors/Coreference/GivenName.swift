internal import Language
internal import Text

extension Coreference {
  /// The first name alone, where only one person bears it: "Nick Bos" … "Nick".
  func byGivenName(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.core.count == 1 else { return nil }
    let word = context.tokens[markable.core.lowerBound].word
    if let bearer = bearer(of: word, for: markable) { return bearer }
    for name in Nicknames.english.names(of: word) {
      if let bearer = bearer(of: name, for: markable) { return bearer }
    }
    return nil
  }

  /// The only person of that first name whom the mention may mean.
  private func bearer(of word: Word, for markable: Markable) -> Int? {
    let isGiven = context.facts[markable.core.lowerBound].firstName != nil
    return names.entities(firstName: word).only { entity in
      (entities[entity].kind == .person || entities[entity].kind == .unknown && hasTitle(markable))
        && (isGiven
          ? entities[entity].admits(namesake: markable)
          : entities[entity].admits(markable))
    }
  }

  /// Whether a title stands before the name, which then may be a surname that comes first: Li Jia, Dr Li.
  private func hasTitle(_ markable: Markable) -> Bool { !markable.role.isEmpty }
}
