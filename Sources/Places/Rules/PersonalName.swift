internal import Articles
internal import Language
internal import Text

extension PlaceRule {
  /// Michael Jordan, Paris Hilton, Mr London, Mary Wheeler and "Chad, 34," are people.
  static let personalName = PlaceRule(name: "personal-name") { index, context in
    let candidate = context.candidates[index]
    guard candidate.tokens.count == 1, candidate.entry.isPersonal || candidate.entry.isLocal
    else { return context.endsName(candidate) ? .nothing : nil }
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
    if followsParticle(candidate) { return true }
    guard isName(before), !tokens[before].isClitic, !PlaceWords.directions.contains(word) else {
      return false
    }
    if let other = self.candidate(endingAt: before + 1, before: index) {
      return other.entry.isPersonal && !other.entry.isOfCountry && !candidate.entry.isOfCountry
        && !isLocated(other)
    }
    return tokens[before].span.count <= 2 || facts(before).firstName != nil
      || !tagging.entries[before].isKnown && !facts(before).isTitle
  }

  /// Whether a particle joins it to the name before: Mario de Santiago.
  private func followsParticle(_ candidate: PlaceCandidate) -> Bool {
    let particle = candidate.tokens.lowerBound - 1
    guard candidate.entry.isLocal || candidate.entry.isPersonal,
      particle > sentence(of: candidate).lowerBound,
      tokens[particle].shape == .lower, facts(particle).wordClass == .particle
    else { return false }
    return isName(particle - 1) && facts(particle - 1).firstName != nil
  }

  /// Whether a first name stands before a town of several words, none of which is its own: Ana San Juan.
  fileprivate func endsName(_ candidate: PlaceCandidate) -> Bool {
    guard candidate.entry.kind == .town, let before = before(candidate), isName(before),
      !PlaceWords.directions.contains(tokens[before].word)
    else { return false }
    return facts(before).firstName != nil && !facts(before).isTitle
      && !PlaceWords.titles.contains(tokens[before].word)
  }

  /// Whether a surname, or a name no dictionary knows, follows the candidate.
  fileprivate func hasSurname(_ index: Int) -> Bool {
    let candidate = candidates[index]
    guard let after = after(candidate), isName(after), !tokens[after].isClitic,
      !isPost(candidate)
    else { return false }
    if isInitial(after) { return candidate.entry.isPersonal }
    if let other = self.candidate(beginningAt: after, after: index) {
      return candidate.entry.isPersonal && other.entry.isLocal && other.entry.isDoubtful
        || isFirstName(candidate) && facts(after).isSurname && other.entry.isPersonal
    }
    guard tokens[after].shape == .capitalized, !PlaceWords.titles.contains(tokens[after].word)
    else { return false }
    return !tagging.entries[after].isKnown || isFirstName(candidate) && isSurname(after)
  }

  /// Whether somebody is sent there: the ambassador to Kenya.
  private func isPost(_ candidate: PlaceCandidate) -> Bool {
    guard candidate.entry.isOfCountry, let to = before(candidate), to > 0,
      tagging.tags[to] == .to
    else { return false }
    return tagging.entries[to - 1].isPersonNoun
  }

  private func isInitial(_ token: Int) -> Bool {
    let span = tokens[token].span
    return span.count > 1 && span.count < 6 && article.utf8[span.lower + 1] == 0x2e
  }

  /// Whether the candidate is somebody's first name before it is a place's: no country, no large town.
  private func isFirstName(_ candidate: PlaceCandidate) -> Bool {
    candidate.entry.isPersonal && candidate.entry.isLocal
      && facts(candidate.tokens.lowerBound).firstName != nil
  }

  /// Whether the word is a surname and neither a town's institution nor part of another name.
  private func isSurname(_ token: Int) -> Bool {
    let found = facts(token)
    return found.isSurname && found.wordClass == nil
      && !PlaceWords.institutions.contains(tokens[token].word)
      && !PlaceWords.kinds.contains(tokens[token].word)
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
