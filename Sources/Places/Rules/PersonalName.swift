internal import Language
internal import Text

extension PlaceRule {
  /// Michael Jordan, Paris Hilton, Mr London and "Chad, 34," are people.
  static let personalName = PlaceRule(name: "personal-name") { index, context in
    let candidate = context.candidates[index]
    guard candidate.tokens.count == 1, candidate.entry.isPersonal || candidate.entry.isLocal else {
      return nil
    }
    let isPerson =
      context.hasForename(index) || context.hasSurname(index) || context.hasAge(candidate)
    return isPerson ? .nothing : nil
  }
}

extension PlaceContext {
  /// Whether a first name, an initial or a title stands before the candidate.
  fileprivate func hasForename(_ index: Int) -> Bool {
    let candidate = candidates[index]
    guard let before = before(candidate), tokens[before].kind == .word else { return false }
    let word = tokens[before].word
    if PlaceWords.titles.contains(word), tokens[before].shape != .lower { return true }
    guard isName(before), !tokens[before].isClitic, !PlaceWords.directions.contains(word) else {
      return false
    }
    if let other = self.candidate(endingAt: before + 1, before: index) {
      return other.entry.isPersonal && !other.entry.isOfCountry && !candidate.entry.isOfCountry
        && !isLocated(other)
    }
    return tokens[before].span.count <= 2 || !tagging.entries[before].isKnown
  }

  /// Whether a name no dictionary knows follows the candidate.
  fileprivate func hasSurname(_ index: Int) -> Bool {
    let candidate = candidates[index]
    guard let after = after(candidate), isName(after), !tokens[after].isClitic else { return false }
    if let other = self.candidate(beginningAt: after, after: index) {
      return candidate.entry.isPersonal && other.entry.isLocal && other.entry.isDoubtful
    }
    return !tagging.entries[after].isKnown && tokens[after].shape == .capitalized
      && !PlaceWords.titles.contains(tokens[after].word)
  }

  /// Whether an age follows: ", 34,".
  fileprivate func hasAge(_ candidate: PlaceCandidate) -> Bool {
    let comma = candidate.tokens.upperBound
    guard candidate.entry.isPersonal, comma + 2 < sentence(of: candidate).upperBound else {
      return false
    }
    return tokens[comma].kind == .comma && tokens[comma + 1].kind == .number
      && tokens[comma + 1].span.count == 2
      && (tokens[comma + 2].kind == .comma || tokens[comma + 2].kind == .stop)
  }
}
