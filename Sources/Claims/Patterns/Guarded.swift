internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "Jets patrol the skies over Estonia and Latvia": they are covered.
  static let guarded = ClaimPattern(name: "guarded", cues: [.guarding]) { reader, index in
    guard reader.verbs.isVerb(index), let object = reader.phrases.phrase(from: index + 1),
      reader.has(.territory, at: object.head),
      !reader.isWord(["border", "borders"], at: object.head),
      reader.has(.afterSkies, at: object.tokens.upperBound),
      let phrase = PlaceListParser(reader: reader).list(from: object.tokens.upperBound + 1)
    else { return [] }
    let group = ClaimVerb(reader, verb: index)
    return [reader.draft(.covered, phrase, at: group, by: .none).tentative(if: !phrase.isTelling)]
  }
}
