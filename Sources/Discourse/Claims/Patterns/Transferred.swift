internal import Articles

extension ClaimPattern {
  /// "It gives viewers in India all matches", "will bring the service to Chile", "recalled cars in Malta".
  static let transferred = ClaimPattern(name: "transferred", cues: [.transfer, .widen]) {
    reader,
    index in
    guard reader.isVerb(index), !reader.has(.lifted, at: index) else {
      return []
    }
    let group = ClaimVerb(reader, verb: index)
    guard !group.isPassive, !group.isReduced,
      let goal = reader.goal(from: index + 1)
    else { return [] }
    let subject = ClaimSubject(reader, before: group.start)
    let covers =
      subject.kind == .coverer
      || reader.isOfCoverer(goal.object) || reader.has(.recalls, at: index)
    if reader.isWord(["up", "away"], at: index + 1) { return [] }
    guard subject.kind != .place, subject.kind != .none, covers,
      !goal.object.isEmpty, !goal.object.contains(where: reader.isJourney),
      reader.isWord("back", at: index + 1) || !reader.has(.calls, at: index)
    else { return [] }
    let isFirm = covers && goal.phrase.isTelling && subject.kind != .person
    return [reader.draft(.covered, goal.phrase, at: group, by: subject, isTentative: !isFirm)]
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

  /// The places that a thing is brought to, and the tokens of the thing: "all 60 matches in India".
  func goal(from start: Int) -> (object: Range<Int>, phrase: PlacePhrase)? {
    guard isPlaced(after: start) else { return nil }
    var index = start
    let limit = start + 16
    while index < limit, sentence.contains(index) {
      if has(.afterGift, at: index),
        let phrase = PlaceListParser(reader: self).list(from: index + 1)
      {
        return (start..<index, phrase)
      }
      let isBreak =
        tag(index).isFinite && tag(index) != .pastVerb && !isThing(index)
        || finding(at: index) != nil
        || has(.meant, at: index)
        || tag(index) == .subordinator || tag(index) == .that || tag(index) == .relative
        || isKind(.comma, at: index) && tag(index + 1) == .conjunction
        || tag(index) == .mark && !isKind(.comma, at: index) && tokens[index].kind != .symbol
      if isBreak { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a word that is tagged a verb is the noun of what is brought: "telephone services to".
  private func isThing(_ index: Int) -> Bool {
    has([.coverer, .protection], at: index) && has(.afterGift, at: index + 1)
  }
}
