internal import Analysis
internal import Language
internal import Text

extension PlaceRule {
  /// The University of Georgia and the Peanut Corporation of America are neither state nor country.
  static let organizationName = PlaceRule(name: "organization-name") { index, context in
    let candidate = context.candidates[index]
    guard candidate.entry.form == .name, let institution = context.institution(candidate) else {
      return nil
    }
    let entry = context.tagging.entries[institution]
    let isOffice = entry.isPersonNoun || !entry.isKnown
    let isGoverned = PlaceWords.governed.contains(context.tokens[institution].word)
    return isOffice || isGoverned ? nil : .nothing
  }
}

extension PlaceContext {
  /// The capitalized noun before "of" or "of the" before the candidate.
  fileprivate func institution(_ candidate: PlaceCandidate) -> Int? {
    let start = sentence(of: candidate).lowerBound
    var index = candidate.tokens.lowerBound - 1
    if index > start, tokens[index].word == "the" { index -= 1 }
    guard index > start, tokens[index].word == "of" else { return nil }
    index -= 1
    guard isName(index), !startsSentence(index, of: candidate), !endsName(index, from: start) else {
      return nil
    }
    return index
  }

  /// Whether a first name stands before the token: Narayan Modal of India.
  private func endsName(_ token: Int, from start: Int) -> Bool {
    token > start && isName(token - 1) && facts(token).wordClass == nil
      && (facts(token - 1).firstName != nil || !tagging.entries[token - 1].isKnown)
  }
}
