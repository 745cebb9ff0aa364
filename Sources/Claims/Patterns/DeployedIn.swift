internal import Analysis
internal import Language
internal import Places
internal import Text

extension ClaimPattern {
  /// "Plans to deploy interceptors in Poland and radar in Bohemia", "the radar is based in Romania".
  static let deployedIn = ClaimPattern(name: "deployed-in", cues: [.deploy, .host]) {
    reader,
    index in
    guard reader.verbs.isVerb(index) || reader.tagging.entries[index].canBeParticiple else {
      return []
    }
    let isSet = reader.isWord(["set", "sets"], at: index)
    if isSet, !reader.isWord("up", at: index + 1) { return [] }
    let group = ClaimVerb(reader, verb: index)
    guard !group.isNegated else { return [] }
    if group.isPassive || group.isReduced {
      let found = reader.stationed(group)
      if !found.isEmpty { return found }
    }
    guard reader.has(.deploy, at: index) else { return [] }
    let found = reader.deployments(group)
    return found.isEmpty ? reader.relativeDeployment(group) : found
  }
}

extension ClaimReader {
  /// What else is said to stand somewhere: "a radar in Chile, another in Peru and four ships at Rota".
  func furtherSites(after first: ClaimDraft, at group: ClaimVerb) -> [ClaimDraft] {
    var drafts: [ClaimDraft] = []
    var end = first.phrase.tokens.upperBound
    while true {
      var start = isKind(.comma, at: end) ? end + 1 : end
      if has(.joinsSites, at: start) { start += 1 }
      let isBare = tag(start) == .preposition && isWord("and", at: start - 1)
      guard start > end,
        let object = installation(from: start)
          ?? (isWord("another", at: start) ? start + 1 : isBare ? start : nil),
        let phrase = placesAfter.site(from: object)
      else { return drafts }
      var draft = first
      draft.phrase = phrase
      draft.tokens = first.tokens.lowerBound..<phrase.tokens.upperBound
      drafts.append(draft)
      end = phrase.tokens.upperBound
    }
  }
}

extension ClaimReader {
  /// The objects of the verb and where each goes.
  fileprivate func deployments(_ group: ClaimVerb) -> [ClaimDraft] {
    var drafts: [ClaimDraft] = []
    var index = group.verb + 1
    if tag(group.verb) == .pastVerb, isWord(["sent", "dispatched"], at: group.verb) { return [] }
    while let object = installation(from: index), let phrase = placesAfter.site(from: object) {
      drafts.append(hosting(phrase, at: group, from: index))
      index = phrase.tokens.upperBound
      if isKind(.comma, at: index) { index += 1 }
      guard has(.joinsSites, at: index) || index > phrase.tokens.upperBound else {
        break
      }
      if isWord("as", at: index) { index += 2 }
      index += has(.joinsSites, at: index) ? 1 : 0
    }
    return drafts
  }

  /// The end of a noun phrase about something that is stationed, with what hangs on it.
  private func installation(from index: Int) -> Int? {
    guard let phrase = phrases.phrase(from: index) else { return nil }
    var isInstallation = phrase.tokens.contains { has(.installation, at: $0) }
    var end = phrase.tokens.upperBound
    while has(.joinsObjects, at: end), let next = phrases.phrase(from: end + 1),
      !findings.isAny(in: next.tokens)
    {
      isInstallation = isInstallation || next.tokens.contains { has(.installation, at: $0) }
      end = next.tokens.upperBound
    }
    return isInstallation ? end : nil
  }

  /// "The radar would be based in Romania", "interceptors stationed in Poland".
  fileprivate func stationed(_ group: ClaimVerb) -> [ClaimDraft] {
    guard
      let phrase = placesAfter.site(from: skippingAdverbs(from: group.verb + 1))
        ?? placesBefore.antecedent(before: group.start)
    else { return [] }
    let subject = ClaimSubject(self, before: group.start)
    guard let tokens = subject.whole else { return [] }
    let isInstallation = tokens.contains { index in
      has(.installation, at: index) || has(.coverer, at: index) && !group.isReduced
    }
    let isMade = has(.built, at: group.verb)
    let isSent = has(.sent, at: group.verb)
    let isDomicile = tokens.contains { has(.company, at: $0) }
    let isPassive =
      group.isPassive && !isDomicile && subject.kind != .person && subject.kind != .place && !isMade
      && !isSent
    guard isInstallation || isPassive && subject.kind != .name else { return [] }
    var draft = hosting(phrase, at: group, from: tokens.lowerBound)
    let isFixed = tokens.contains { has(.installation, at: $0) }
    if phrase.isTelling, isFixed, group.isPassive { draft.certainty = .firm }
    return [draft] + furtherSites(after: draft, at: group)
  }

  /// "Interceptors that it wants to deploy in Poland".
  fileprivate func relativeDeployment(_ group: ClaimVerb) -> [ClaimDraft] {
    guard let phrase = placesAfter.site(from: skippingAdverbs(from: group.verb + 1)) else {
      return []
    }
    for index in stride(
      from: group.start - 1,
      through: max(sentence.lowerBound + 1, group.start - 10),
      by: -1
    )
    where has(.relativeOfThing, at: index) {
      let noun = isKind(.comma, at: index - 1) ? index - 2 : index - 1
      guard has(.installation, at: noun) else { return [] }
      return [hosting(phrase, at: group, from: noun)]
    }
    return []
  }
}
