internal import Text

extension ClaimPattern {
  /// "Iran could strike Israel with missiles": where there is a defence, who could attack is its threat.
  static let wouldAttack = ClaimPattern(name: "would-attack", cues: [.threat]) { reader, index in
    guard reader.has(.attacks, at: index) else { return [] }
    let group = ClaimVerb(reader, verb: index)
    guard !group.isNegated, !group.isPassive,
      group.isHedged || reader.sentence.contains(where: { reader.isWord("if", at: $0) }),
      let phrase = reader.subjects.places(endingAt: group.start),
      group.isHedged || reader.isWord("if", at: phrase.tokens.lowerBound - 1),
      phrase.items.allSatisfy({ $0.country != nil }), !phrase.isOfThings(in: reader)
    else { return [] }
    return [reader.threat(phrase, index, from: index)]
  }
}
