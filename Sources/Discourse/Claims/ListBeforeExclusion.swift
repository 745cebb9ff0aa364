internal import Articles

/// Finds what is covered where an article says only who is left out: the list that its first sentence
/// on a treaty, a ban or a service names.
struct ListBeforeExclusion {
  let reader: ClaimReader

  /// The sentence's longest list of countries after the thing that covers.
  var draft: ClaimDraft? {
    guard let thing = reader.sentence.first(where: { reader.has(.coverer, at: $0) }) else {
      return nil
    }
    var longest: PlacePhrase?
    var index = thing + 1
    while index < reader.sentence.upperBound {
      guard reader.tag(index - 1) == .preposition || reader.tag(index - 1) == .to,
        !reader.isWord(Self.agents, at: index - 1),
        let phrase = PlaceListParser(reader: reader).list(from: index), !reader.isOfThings(phrase)
      else {
        index += 1
        continue
      }
      if phrase.items.count > max(1, longest?.items.count ?? 1) { longest = phrase }
      index = phrase.tokens.upperBound
    }
    guard let longest, longest.items.allSatisfy({ !$0.isGroup }) else { return nil }
    var draft = ClaimDraft(
      role: .covered,
      affirmative: .covered,
      phrase: longest,
      anchor: thing,
      tokens: thing..<longest.tokens.upperBound,
      isHedged: false,
      isTentative: true,
      subject: reader.phrases.phrase(at: thing)?.tokens
    )
    draft.isGuess = true
    return draft
  }

  private static let agents = WordSet(["by", "against", "with", "between", "like", "as", "than"])
}
