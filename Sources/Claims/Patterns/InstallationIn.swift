internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "A radar in the Czech Republic": it stands there.
  static let installationIn = ClaimPattern(name: "installation-in", cues: [.installation]) {
    reader,
    index in
    guard let noun = reader.phrases.phrase(at: index), noun.head == index,
      reader.isWord(["in", "on", "at"], at: index + 1),
      let phrase = reader.placesAfter.site(from: index + 1)
    else { return [] }
    let isSite = reader.has(.station, at: index)
    let isShielding = reader.nouns.isShielding(noun.tokens)
    guard isShielding || isSite && reader.nouns.isShielding(reader.sentence),
      !reader.isWord("no", at: noun.tokens.lowerBound)
    else { return [] }
    return [
      ClaimDraft(.host, phrase, at: index, from: noun.tokens.lowerBound).firm(
        if: isShielding && isSite && noun.tokens.count > 2
      )
    ]
  }
}
