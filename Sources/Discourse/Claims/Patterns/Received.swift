internal import Articles

extension ClaimPattern {
  /// "Ghana and Kenya will go on getting it": where it is given they are covered.
  static let received = ClaimPattern(name: "received", cues: [.enable]) { reader, index in
    guard reader.has(.receiving, at: index), reader.has(.thingObject, at: index + 1),
      reader.last != nil || reader.names(.coverer, before: index), reader.isVerb(index)
    else { return [] }
    var group = ClaimVerb(reader, verb: index)
    if reader.isWord("on", at: group.start - 1) {
      group = ClaimVerb(reader, verb: group.start - 2)
    }
    guard let phrase = reader.places(endingAt: group.start) else { return [] }
    return [reader.draft(.covered, phrase, at: group, by: .none, isTentative: true)]
  }
}

extension ClaimReader {
  /// Whether the sentence names something of a sense before a token.
  func names(_ sense: ClaimSense, before index: Int) -> Bool {
    (sentence.lowerBound..<index).contains { has(sense, at: $0) }
  }
}
