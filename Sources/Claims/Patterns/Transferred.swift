internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "It gives viewers in India all matches", "will bring the service to Chile", "recalled cars in Malta".
  static let transferred = ClaimPattern(name: "transferred", cues: [.transfer, .widen]) {
    reader,
    index in
    guard reader.verbs.isVerb(index), !reader.has(.lifted, at: index) else {
      return []
    }
    let group = ClaimVerb(reader, verb: index)
    guard !group.isPassive, !group.isReduced,
      let goal = reader.placesAfter.goal(from: index + 1)
    else { return [] }
    let subject = ClaimSubject(reader, before: group.start)
    let covers =
      subject.kind == .coverer
      || reader.isOfCoverer(goal.object) || reader.has(.recalls, at: index)
    if reader.isWord(["up", "away"], at: index + 1) { return [] }
    guard subject.kind != .place, subject.kind != .none, covers,
      !goal.object.isEmpty, !goal.object.contains(where: reader.nouns.isJourney),
      reader.isWord("back", at: index + 1) || !reader.has(.calls, at: index)
    else { return [] }
    let isFirm = covers && goal.phrase.isTelling && subject.kind != .person
    return [reader.draft(.covered, goal.phrase, at: group, by: subject).tentative(if: !isFirm)]
  }
}

extension ClaimReader {
  /// Whether the object names something that covers, not only where that is: "a speech at the convention".
  fileprivate func isOfCoverer(_ object: Range<Int>) -> Bool {
    for index in object {
      if has(.atOccasion, at: index) { return false }
      if has(.coverer, at: index) || has(.thingObject, at: index) { return true }
    }
    return false
  }
}
