internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "Students will be allowed to work in every member state but Malta": there they may.
  static let allowedTo = ClaimPattern(name: "allowed-to", cues: [.able]) { reader, index in
    guard reader.tag(index + 1) == .to, let group = reader.permission(index) else { return [] }
    if !reader.has(.enable, at: index + 2),
      let people = reader.subjects.places(endingAt: group.start),
      people.isPeople(in: reader)
    {
      return [
        reader.draft(.covered, people, at: group, by: .none).tentative(if: !people.isTelling)
      ]
    }
    guard let goal = reader.placesAfter.goal(from: index + 2), !goal.object.isEmpty
    else { return [] }
    let subject = ClaimSubject(reader, before: group.start)
    guard subject.kind != .place, subject.kind != .pronoun || reader.last != nil else { return [] }
    return [
      reader.draft(.covered, goal.phrase, at: group, by: .none).tentative(
        if: !goal.phrase.isWholeGroup
      )
    ]
  }
}

extension ClaimReader {
  /// The verb group of being allowed: "will be able", "are free".
  fileprivate func permission(_ index: Int) -> ClaimVerb? {
    if tag(index).isMainVerb {
      let group = ClaimVerb(self, verb: index)
      if group.isPassive { return group }
    }
    var verb = index - 1
    while tag(verb) == .adverb || tag(verb) == .negation { verb -= 1 }
    return tag(verb) == .be
      ? ClaimVerb(self, verb: verb, denied: Range(from: verb + 1, to: index)) : nil
  }
}
