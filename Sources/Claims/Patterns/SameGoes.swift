internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "The same goes for Malta", "the only exception is Cyprus": as the claim before says, or not.
  static let sameGoes = ClaimPattern(name: "same-goes", cues: [.apply, .stay, .again]) {
    reader,
    index in
    guard let last = reader.last else { return [] }
    let parser = PlaceListParser(reader: reader)
    if reader.isWord("same", at: index - 1) || reader.isWord("same", at: index - 2) {
      let next = reader.isWord("true", at: index + 1) ? index + 2 : index + 1
      guard reader.isWord(["for", "to", "of"], at: next), let phrase = parser.list(from: next + 1)
      else { return [] }
      return [reader.continued(last, role: last.role, phrase, index)]
    }
    guard reader.has(.exceptionNoun, at: index) else { return [] }
    if reader.tag(index + 1) == .be,
      let phrase = parser.list(from: reader.skippingAdverbs(from: index + 2)),
      let opposite = last.opposite
    {
      return [reader.continued(last, role: opposite, phrase, index)]
    }
    guard let be = reader.formOfBe(before: index),
      let phrase = reader.subjects.places(endingAt: be),
      let opposite = last.opposite
    else { return [] }
    return [reader.continued(last, role: opposite, phrase, index)]
  }
}

extension ClaimReader {
  /// The form of be before a phrase's noun: "Malta is the only exception".
  fileprivate func formOfBe(before index: Int) -> Int? {
    guard let noun = phrases.phrase(at: index) else { return nil }
    let be = noun.tokens.lowerBound - 1
    return tag(be) == .be ? be : nil
  }
}
