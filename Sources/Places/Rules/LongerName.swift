internal import Analysis
internal import Articles
internal import Language
internal import Text

extension PlaceRule {
  /// Crown Victoria, the Torres Strait, Kennedy-Blake and the SWAT team are called otherwise.
  static let longerName = PlaceRule(name: "longer-name") { index, context in
    let candidate = context.candidates[index]
    if let after = context.after(candidate), candidate.entry.form == .name,
      context.tokens[after].shape == .capitalized
    {
      let word = context.tokens[after].word
      if waters.contains(word) || candidate.entry.isLocal && sanctuaries.contains(word) {
        return .nothing
      }
    }
    guard candidate.entry.isTown || candidate.entry.isLocal, !candidate.isInHeadline else {
      return nil
    }
    let isPart =
      context.followsName(index) || context.isHyphenated(candidate) || context.isAcronym(candidate)
      || context.isOneOfMany(candidate)
    return isPart ? .nothing : nil
  }

  private static let waters = WordKind.placeWater.words
  private static let sanctuaries = WordKind.placeSanctuary.words
}

extension PlaceContext {
  /// Whether another word of a name stands right before it.
  fileprivate func followsName(_ index: Int) -> Bool {
    let candidate = candidates[index]
    guard candidate.entry.kind != .region, let before = before(candidate), isName(before),
      !tokens[before].isClitic, !startsSentence(before, of: candidate),
      !PlaceWords.directions.contains(tokens[before].word),
      !PlaceWords.titles.contains(tokens[before].word), !facts(before).isTitle,
      !PlaceWords.kinds.contains(tokens[before].word),
      self.candidate(endingAt: before + 1, before: index) == nil
    else { return false }
    return !(article.dateline?.contains(article.span(ofTokens: candidate.tokens)) ?? false)
  }

  /// Whether it is half of a double name.
  fileprivate func isHyphenated(_ candidate: PlaceCandidate) -> Bool {
    guard candidate.entry.isPersonal else { return false }
    let span = candidate.match.span
    let token = tokens[candidate.tokens.upperBound - 1].span
    if span.upper + 1 < token.upper {
      return CharacterClass(byte: article.utf8[span.upper + 1]) == .uppercase
    }
    return span.lower > tokens[candidate.tokens.lowerBound].span.lower
      && CharacterClass(byte: article.utf8[tokens[candidate.tokens.lowerBound].span.lower])
        == .uppercase
  }

  /// Whether it alone is in capitals within a sentence, as initials are.
  fileprivate func isAcronym(_ candidate: PlaceCandidate) -> Bool {
    let first = candidate.tokens.lowerBound
    guard candidate.tokens.count == 1, tagging.entries[first].isKnown,
      tokens[first].shape == .allCaps, let before = before(candidate),
      tokens[before].kind == .word, let after = after(candidate)
    else { return false }
    return tokens[before].shape != .allCaps && tokens[after].kind == .word
      && tokens[after].shape != .allCaps
  }

  /// Whether it is said to be one of several, which towns are not: a Chihuahua.
  fileprivate func isOneOfMany(_ candidate: PlaceCandidate) -> Bool {
    guard candidate.entry.kind == .town, let before = before(candidate),
      Self.articles.contains(tokens[before].word)
    else { return false }
    return after(candidate).map { tagging.tags[$0].isFinite || tokens[$0].kind == .stop } ?? true
  }

  private static let articles = WordKind.indefiniteArticle.words
}
