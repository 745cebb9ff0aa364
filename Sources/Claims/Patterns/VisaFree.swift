internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "Citizens of Georgia may enter without a visa", "Turks still need a visa".
  static let visaFree = ClaimPattern(name: "visa-free", cues: [.visa]) { reader, index in
    guard !reader.has(.theirs, at: index - 1), let verb = reader.finiteVerb(before: index)
    else { return [] }
    let group = ClaimVerb(reader, verb: verb)
    guard group.isPassive || reader.has(.visaVerb, at: verb),
      let phrase = reader.subjects.places(endingAt: group.start)
    else { return [] }
    let isFree =
      reader.isWord("visa-free", at: index)
      || (index - 2..<index).contains { reader.has(.withoutOrNo, at: $0) }
    let isNeed = reader.has(.needs, at: verb)
    guard isFree || isNeed else { return [] }
    var draft = reader.draft(.covered, phrase, at: group, by: .none).tentative(
      if: !phrase.isTelling
    )
    if isNeed, !isFree { draft.role = group.isNegated ? .covered : .excluded }
    return [draft]
  }
}

extension ClaimReader {
  /// The main verb of the last finite verb group before a token.
  fileprivate func finiteVerb(before index: Int) -> Int? {
    var verb = index - 1
    while sentence.contains(verb), index - verb < 20 {
      let isBare = tag(verb - 1) == .to || tag(verb - 1) == .modal
      let isFinite = tag(verb).isMainVerb && tag(verb) != .participle && tag(verb) != .gerund
      if isBare || isFinite || isWord(["need", "needs"], at: verb) { return verb }
      verb -= 1
    }
    return nil
  }
}
