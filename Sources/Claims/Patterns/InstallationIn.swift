internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "A radar in the Czech Republic": it stands there.
  static let installationIn = ClaimPattern(name: "installation-in", cues: [.installation]) {
    reader,
    index in
    guard let noun = reader.phrases.phrase(at: index), noun.head == index,
      reader.isWord(["in", "on"], at: index + 1),
      let phrase = PlaceListParser(reader: reader).list(from: index + 2)
    else { return [] }
    guard reader.nouns.isShielding(noun.tokens), !reader.isWord("no", at: noun.tokens.lowerBound)
    else { return [] }
    return [ClaimDraft(.host, phrase, at: index, from: noun.tokens.lowerBound)]
  }
}
