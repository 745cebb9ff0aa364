internal import Articles

extension ClaimPattern {
  /// "Guinea has been passed over", "Serbia is dropped from the list", "Malta was added later".
  static let dropped = ClaimPattern(name: "dropped", cues: [.dropped, .added]) { reader, index in
    guard reader.isVerb(index) else { return [] }
    let group = ClaimVerb(reader, verb: index)
    guard group.isPassive, let phrase = reader.places(endingAt: group.start) else { return [] }
    let next = reader.skippingAdverbs(from: index + 1)
    if let agent = reader.phrases.phrase(from: next), !reader.isWord(["it"], at: next),
      !reader.isCoverer(agent)
    {
      return []
    }
    let role: CoverageRole = reader.has(.dropped, at: index) ? .excluded : .covered
    return [reader.draft(role, phrase, at: group, by: .none, isTentative: true)]
  }

  /// "Iceland and Norway will follow in June": what was said before will hold for them.
  static let follows = ClaimPattern(name: "follows", cues: .follow) { reader, index in
    let group = ClaimVerb(reader, verb: index)
    let next = reader.skippingAdverbs(from: index + 1)
    let isEnd = reader.tag(next) == .mark || reader.isWord(["suit"], at: next)
    guard let last = reader.last, isEnd, let phrase = reader.places(endingAt: group.start),
      reader.tag(group.start) == .modal || reader.tag(group.start) == .be
    else { return [] }
    let role = group.isNegated ? last.affirmative.opposite : last.affirmative
    return role.map { [reader.continued(last, role: $0, phrase, index)] } ?? []
  }
}
