internal import Articles

extension ClaimPattern {
  /// "Protection for the Baltic states", "roaming in Benelux", "no cover for Malta".
  static let protectionFor = ClaimPattern(name: "protection-for", cues: .protection) {
    reader,
    index in
    reader.noun(
      index,
      role: .covered,
      isFirm: reader.isWord(["protection", "umbrella", "waiver"], at: index)
    )
  }

  /// "An opt-out for Denmark", "the exemption of Malta".
  static let exemptionFor = ClaimPattern(name: "exemption-for", cues: .exemption) { reader, index in
    reader.noun(index, role: .excluded, isFirm: false)
  }

  /// "Warnings for Wales and Ireland", "the alert covering Spain" is left to its verb.
  static let warningFor = ClaimPattern(name: "warning-for", cues: .warning) { reader, index in
    reader.noun(index, role: .covered, isFirm: true)
  }
}

extension ClaimReader {
  /// What a noun of cover is for.
  fileprivate func noun(_ index: Int, role: CoverageRole, isFirm: Bool) -> [ClaimDraft] {
    let isSpread = isWord(Self.spread, at: index) && isWord(["in"], at: index + 1)
    guard let noun = phrases.phrase(at: index), noun.head == index, !isVerbal(index),
      isSpread || isWord(["for", "to", "across", "over", "throughout"], at: index + 1),
      let phrase = PlaceListParser(reader: self).list(from: index + 2)
    else { return [] }
    let isDenied =
      isWord(["no", "without"], at: noun.tokens.lowerBound)
      || isWord(["without", "no"], at: noun.tokens.lowerBound - 1)
    var draft = ClaimDraft(
      role: role,
      affirmative: role,
      phrase: phrase,
      anchor: index,
      tokens: noun.tokens.lowerBound..<phrase.tokens.upperBound,
      isHedged: false,
      isTentative: !isFirm,
      subject: noun.tokens
    )
    if isDenied != phrase.isDenied, let opposite = draft.opposite { draft.role = opposite }
    return [draft]
  }

  private static let spread: Set<Word> = [
    "coverage", "cover", "roaming", "reception", "access", "warning", "warnings", "alert", "alerts",
  ]

  private func isVerbal(_ index: Int) -> Bool {
    tag(index - 1) == .modal || tag(index - 1) == .to || tag(index).isMainVerb
  }
}
