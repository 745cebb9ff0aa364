internal import Articles

extension ClaimPattern {
  /// "Norway has joined the scheme", "Malta has not signed it".
  static let joined = ClaimPattern(name: "joined", cues: .join) { reader, index in
    guard reader.isVerb(index) else { return [] }
    let group = ClaimVerb(reader, verb: index)
    var next = reader.skippingAdverbs(from: index + 1)
    if reader.isWord(["up"], at: next) { next += 1 }
    if reader.isWord(["to", "in"], at: next) { next += 1 }
    guard let object = reader.phrases.phrase(from: next),
      reader.isCoverer(object) || ClaimSubject.kind(reader, object) == .pronoun,
      let phrase = reader.places(endingAt: group.start)
    else { return [] }
    var subject = ClaimSubject.none
    subject.tokens = object.tokens
    return [reader.draft(.covered, phrase, at: group, by: subject, isTentative: true)]
  }
}
