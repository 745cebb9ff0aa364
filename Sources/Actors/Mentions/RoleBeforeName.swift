internal import Analysis
internal import Language
internal import Text

extension MentionFinder {
  /// The role in small letters before a name: "spokesman" Sean McCormack.
  func role(before name: Markable) -> Markable? {
    let start = name.tokens.lowerBound
    guard name.form == .name, name.kind == .person || name.kind == .unknown, start > 0,
      let phrase = context.phrases.phrase(at: start), phrase.tokens.lowerBound < start,
      phrase.tokens.upperBound >= name.tokens.upperBound, isRole(start - 1)
    else { return nil }
    return descriptions.description(
      of: .person,
      phrase.tokens.lowerBound..<start,
      head: start - 1,
      sentence: name.sentence
    )
  }

  private func isRole(_ index: Int) -> Bool {
    let tellsBesideName = Self.roleNouns.contains(context.tokens[index].word)
    return context.tokens[index].shape == .lower
      && (tellsBesideName
        || context.isPersonNoun(index)
          && (context.tags[index] == .noun || context.facts(of: index).isTitle))
  }

  private static let roleNouns = WordSet(WordKind.roleNoun.list + WordKind.position.list)
}
