internal import Analysis
internal import Text

extension ClaimPattern {
  /// "Ghana and Kenya will go on getting it": where it is given they are covered.
  static let received = ClaimPattern(name: "received", cues: [.enable]) { reader, index in
    guard reader.has(.receiving, at: index), reader.has(.thingObject, at: index + 1),
      reader.last != nil || reader.nouns.names(.coverer, before: index), reader.verbs.isVerb(index)
    else { return [] }
    var group = ClaimVerb(reader, verb: index)
    if reader.isWord("on", at: group.start - 1) {
      group = ClaimVerb(reader, verb: group.start - 2)
    }
    guard let phrase = reader.subjects.places(endingAt: group.start) else { return [] }
    return [reader.draft(.covered, phrase, at: group, by: .none).tentative()]
  }
}
