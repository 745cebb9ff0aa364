internal import Articles

extension ClaimPattern {
  /// "Norway has joined the scheme", "Malta has not signed it".
  static let joined = ClaimPattern(name: "joined", cues: .join) { reader, index in
    guard reader.isVerb(index) else { return [] }
    let group = ClaimVerb(reader, verb: index)
    var next = reader.skippingAdverbs(from: index + 1)
    if reader.isWord(["take", "takes", "took", "taking", "taken"], at: index) {
      guard reader.isWord(["part"], at: next) else { return [] }
      next += 1
    }
    if reader.isWord(["up"], at: next) { next += 1 }
    if reader.isWord(["to", "in"], at: next) { next += 1 }
    guard let phrase = reader.places(endingAt: group.start) else { return [] }
    var subject = ClaimSubject.none
    if let object = reader.phrases.phrase(from: next) {
      guard reader.isCoverer(object) || ClaimSubject.kind(reader, object) == .pronoun else {
        return []
      }
      subject.tokens = object.tokens
    } else if !group.isNegated {
      return []
    }
    let isTold =
      phrase.isTelling && subject.tokens != nil
      && !reader.isWord(
        ["use", "uses", "used", "introduce", "introduces", "introduced"],
        at: index
      )
    return [reader.draft(.covered, phrase, at: group, by: subject, isTentative: !isTold)]
  }
}
