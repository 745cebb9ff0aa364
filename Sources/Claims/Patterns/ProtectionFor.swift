internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "Protection for the Baltic states", "roaming in Benelux", "no cover for Malta".
  static let protectionFor = ClaimPattern(name: "protection-for", cues: [.protection]) {
    reader,
    index in
    let isNeeded =
      reader.has(.visaNoun, at: index)
      && (index - 3..<index).contains { reader.has(.need, at: $0) }
    if reader.isWord("visa", at: index), !isNeeded,
      reader.finding(at: index + 2) != nil
        || reader.finding(at: index + 3) != nil
    {
      return []
    }
    return reader.noun(
      index,
      role: isNeeded || reader.nouns.isExemption(index) ? .excluded : .covered,
      isFirm: reader.has(.firmCover, at: index)
    )
  }

  /// "The alliance would come to the aid of Estonia": it is covered.
  static let comeToAid = ClaimPattern(name: "come-to-aid", cues: [.aid]) { reader, index in
    guard reader.isWord("to", at: index - 2), reader.isWord("of", at: index + 1),
      reader.has(.comesTo, at: index - 3),
      let phrase = PlaceListParser(reader: reader).list(from: index + 2)
    else { return [] }
    let group = ClaimVerb(reader, verb: index - 3)
    return [reader.draft(.covered, phrase, at: group, by: .none).tentative(if: !phrase.isTelling)]
  }

  /// "Warned against trips to Haiti": the warning covers it.
  static let adviceAgainst = ClaimPattern(name: "advice-against", cues: [.journey]) {
    reader,
    index in
    let isWarned = (index - 4..<index).contains { reader.isWord("against", at: $0) }
    guard isWarned else { return [] }
    return reader.noun(index, role: .covered, isFirm: true)
  }

  /// "An opt-out for Denmark", "the exemption of Malta".
  static let exemptionFor = ClaimPattern(name: "exemption-for", cues: [.exemption]) {
    reader,
    index in
    reader.noun(index, role: .excluded, isFirm: false)
  }

  /// "Warnings for Wales and Ireland", "the alert covering Spain" is left to its verb.
  static let warningFor = ClaimPattern(name: "warning-for", cues: [.warning]) { reader, index in
    reader.noun(index, role: .covered, isFirm: true)
  }
}

extension ClaimReader {
  /// What a noun of cover is for.
  fileprivate func noun(_ index: Int, role: CoverageRole, isFirm: Bool) -> [ClaimDraft] {
    let isSpread = has(.spread, at: index) && isWord("in", at: index + 1)
    let isAimed = has(.aimed, at: index) && isWord(["against", "on"], at: index + 1)
    if has(.aimed, at: index), isWord("over", at: index + 1) { return [] }
    let isOut =
      has(.warning, at: index) && tag(index + 1) == .be && isWord(["out", "up"], at: index + 2)
    let next = isOut ? index + 3 : index + 1
    guard let noun = phrases.phrase(at: index), noun.head == index || has(.journey, at: index),
      !isVerbal(index),
      isSpread || isAimed || has(.afterProtection, at: next),
      let phrase = list(of: noun, from: next + 1)
    else { return [] }
    let isDenied =
      has(.withoutOrNo, at: noun.tokens.lowerBound)
      || has(.withoutOrNo, at: noun.tokens.lowerBound - 1)
    var draft = ClaimDraft(role, phrase, at: index, from: noun.tokens.lowerBound).said(
      of: noun.tokens
    ).firm(if: isFirm)
    let isOver = isCalledOff(from: phrase.tokens.upperBound)
    if isDenied != (phrase.isDenied != isOver), let opposite = draft.opposite {
      draft.role = opposite
    }
    return [draft]
  }

  /// The list after a noun, whole where the noun is a subject: "warnings for Fiji and Samoa were".
  private func list(of noun: NounPhrase, from index: Int) -> PlacePhrase? {
    let before = noun.tokens.lowerBound - 1
    let isSubject = before < sentence.lowerBound || tag(before) == .mark
    return PlaceListParser(reader: self, stopsBeforeVerb: !isSubject).list(from: index)
  }

  /// Whether "have been lifted" or the like stands at the token.
  private func isCalledOff(from index: Int) -> Bool {
    var next = index
    while tag(next).isAuxiliary || tag(next) == .adverb || tag(next) == .time { next += 1 }
    return next > index
      && has(.calledOff, at: next)
  }

  private func isVerbal(_ index: Int) -> Bool {
    if let phrase = phrases.phrase(at: index), phrase.head == index,
      tag(phrase.tokens.lowerBound) == .determiner
    {
      return false
    }
    return tag(index - 1) == .modal || tag(index - 1) == .to || tag(index).isMainVerb
  }
}
