internal import Articles

extension ClaimPattern {
  /// "The map has Poland inside the line", "which puts Malta beyond its reach".
  static let putInside = ClaimPattern(name: "put-inside", cues: [.within, .outside]) {
    reader,
    index in
    guard let phrase = reader.governed(endingAt: index),
      reader.isWord(putting, at: phrase.tokens.lowerBound - 1),
      reader.phrases.phrase(from: index + 1) != nil
    else { return [] }
    let group = ClaimVerb(reader, verb: phrase.tokens.lowerBound - 1)
    let role: CoverageRole = reader.has(.within, at: index) ? .covered : .excluded
    return [reader.draft(role, phrase, at: group, by: .none, isTentative: true)]
  }

  private static let putting = WordSet([
    "has", "have", "had", "put", "puts", "putting", "place", "places", "placed", "placing", "bring",
    "brings", "brought", "bringing", "keep", "keeps", "kept", "keeping",
  ])
}
