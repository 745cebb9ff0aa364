internal import Analysis
internal import Text

extension PlaceRule {
  /// Aberdeen University, the Bucharest Daily News and Metz Fresh LLC bear a town's name only.
  static let namesakeFirm = PlaceRule(name: "namesake-firm") { index, context in
    let candidate = context.candidates[index]
    guard candidate.entry.kind != .metonym, !candidate.isInHeadline,
      !context.isCounty(candidate),
      let last = context.endOfName(candidate)
    else { return nil }
    let word = context.tokens[last].word
    if candidate.entry.form == .adjective { return agencies.contains(word) ? .nothing : nil }
    return firms.contains(word) || agencies.contains(word) ? .nothing : nil
  }

  private static let agencies = WordSet([
    "university", "college", "agency", "association", "institute", "society", "cross",
    "corporation",
    "corp", "corp.", "inc", "inc.", "llc", "ltd", "ltd.", "airlines", "airways", "bank", "times",
    "journal", "goose", "council", "organization", "authority", "federation", "foundation",
  ])
  private static let firms = WordSet([
    "post", "star", "herald", "news", "tribune", "gazette", "daily", "mail", "cartel", "fresh",
    "company", "co.", "group", "press", "telegraph", "chronicle", "union", "club", "games",
    "school",
  ])
}

extension PlaceContext {
  /// Whether it is a county, which has a council of its own: Tipperary County Council.
  fileprivate func isCounty(_ candidate: PlaceCandidate) -> Bool {
    guard candidate.entry.kind == .region, let after = after(candidate) else { return false }
    return PlaceWords.kinds.contains(tokens[after].word)
  }

  /// The last token of the run of capitalized words that goes on after the candidate.
  fileprivate func endOfName(_ candidate: PlaceCandidate) -> Int? {
    let end = min(sentence(of: candidate).upperBound, candidate.tokens.upperBound + 6)
    var index = candidate.tokens.upperBound
    while index < end, isName(index), !tokens[index].isClitic { index += 1 }
    return index > candidate.tokens.upperBound ? index - 1 : nil
  }
}
