internal import Language
internal import Text

extension ClaimReader {
  /// Whether a storm only could come where a warning was said to hold elsewhere.
  func isMerePossibility(_ group: ClaimVerb) -> Bool {
    context.isOfWarning
      && (group.start..<group.verb).contains { has(.couldBe, at: $0) }
  }

  /// Whether the last claim is one of a storm, for which "it" stands.
  var isOfStorm: Bool { whole.has(.storm, in: last?.subject) }

  /// "Passes well to the south of Japan": it misses it.
  func missed(from start: Int) -> PlacePhrase? {
    var index = start
    while has(.beforeSide, at: index) { index += 1 }
    guard has(.side, at: index), isWord("of", at: index + 1) else { return nil }
    return PlaceListParser(reader: self).list(from: index + 2)
  }

  /// Where a storm goes: "across Scotland", "landfall in Denmark", "snow to Wales".
  func path(from start: Int) -> PlacePhrase? {
    var index = start
    while index < start + 8, sentence.contains(index), finding(at: index) == nil {
      if has(.stormward, at: index),
        let phrase = PlaceListParser(reader: self).list(from: index + 1)
      {
        if isWord("from", at: start), phrase.isOfPeople(in: self) { return nil }
        return phrase
      }
      if tag(index) == .mark || tag(index).isFinite { return nil }
      index += 1
    }
    return nil
  }
}
