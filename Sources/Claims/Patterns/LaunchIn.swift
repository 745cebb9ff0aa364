internal import Analysis
internal import Language
internal import Places
internal import Text

extension ClaimPattern {
  /// "Its launch in Rwanda and Burundi", "the extradition of suspects from Japan".
  static let launchIn = ClaimPattern(name: "launch-in", cues: [.activity]) { reader, index in
    guard let noun = reader.phrases.phrase(at: index), noun.head == index,
      reader.tag(index).isNominal, let start = reader.site(ofActivity: index),
      let phrase = PlaceListParser(reader: reader).list(from: start), phrase.isTelling
    else { return [] }
    return [
      ClaimDraft(.covered, phrase, at: index, from: noun.tokens.lowerBound).said(of: noun.tokens)
    ]
  }
}

extension ClaimReader {
  /// The token after the preposition of the place where something is done, past what it is done to.
  fileprivate func site(ofActivity index: Int) -> Int? {
    var next = index + 1
    if isWord("of", at: next), let object = phrases.phrase(from: next + 1),
      !findings.isAny(in: object.tokens)
    {
      next = object.tokens.upperBound
    }
    return has(.afterLaunch, at: next) ? next + 1 : nil
  }
}
