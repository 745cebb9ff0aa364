internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "The treaty that it signed with Britain and Ireland", "an accord with Malta": it covers them.
  static let treatyWith = ClaimPattern(name: "treaty-with", cues: [.coverer]) { reader, index in
    guard reader.has(.treaty, at: index), let noun = reader.phrases.phrase(at: index),
      noun.head == index, let with = reader.with(after: index),
      let phrase = PlaceListParser(reader: reader).list(from: with + 1), phrase.isTelling
    else { return [] }
    return [
      ClaimDraft(.covered, phrase, at: index, from: noun.tokens.lowerBound).said(of: noun.tokens)
    ]
  }
}

extension ClaimReader {
  /// The "with" after a treaty or after a verb of making it.
  fileprivate func with(after noun: Int) -> Int? {
    if isWord("with", at: noun + 1) { return noun + 1 }
    for index in noun + 1..<noun + 10 where isWord("with", at: index) {
      return has(.treatyMaking, at: index - 1) ? index : nil
    }
    return nil
  }
}
