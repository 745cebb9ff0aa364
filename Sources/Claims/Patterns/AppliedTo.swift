internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "The ban applies to Spain", "cover extends across the Baltic states".
  static let appliedTo = ClaimPattern(name: "applied-to", cues: [.apply]) { reader, index in
    guard reader.verbs.isVerb(index) else { return [] }
    let group = ClaimVerb(reader, verb: index)
    let subject = ClaimSubject(reader, before: group.start)
    let preposition = reader.placesAfter.origin(from: reader.skippingAdverbs(from: index + 1))
    let there =
      Anaphora(reader: reader).there(at: preposition)
      ?? (reader.isWord("to", at: preposition)
        ? Anaphora(reader: reader).it(at: preposition + 1) : nil)
    let found =
      there
      ?? reader.placesAfter.reach(from: preposition).flatMap {
        PlaceListParser(reader: reader).list(from: $0)
      }
    guard
      var phrase = found ?? reader.placesBefore.antecedent(before: group.start)
        ?? reader.placesBefore.fronted(before: group.start, by: subject)
    else { return [] }
    if group.isPassive, subject.kind == .person { return [] }
    let origin = reader.skippingAdverbs(from: index + 1)
    if reader.has(.extends, at: index), !reader.isWord(["spread", "spreads"], at: index),
      reader.isWord("from", at: origin),
      let first = PlaceListParser(reader: reader).list(from: origin + 1)
    {
      phrase.items += first.items
    }
    if let whole = subject.tokens, reader.isCharge(whole) {
      return [reader.draft(.excluded, phrase, at: group, by: subject).tentative()]
    }
    if subject.kind == .other, reader.has(.spreads, at: index) { return [] }
    let role: CoverageRole = reader.isFreeing(subject) ? .excluded : .covered
    switch subject.kind {
    case .person, .place: return []
    case .name: return [reader.draft(.covered, phrase, at: group, by: subject).tentative()]
    case .none, .other, .storm:
      let isFirm =
        reader.has(.applies, at: index) || subject.kind == .storm
        || phrase.isTelling && subject.kind == .other && !reader.has(.spreads, at: index)
      return [reader.draft(role, phrase, at: group, by: subject).tentative(if: !isFirm)]
    case .coverer, .pronoun:
      return [reader.draft(role, phrase, at: group, by: subject)]
    }
  }
}

extension ClaimReader {
  /// Whether the thing sets free from another: "the exemption", "the suspension of the tariffs".
  fileprivate func isFreeing(_ subject: ClaimSubject) -> Bool {
    guard let whole = subject.whole ?? subject.tokens,
      let first = phrases.phrase(at: whole.lowerBound)
    else { return false }
    return nouns.isExemption(first.head) || isWord("suspension", at: first.head)
  }

  /// Whether the tokens name what a roaming rule spares people: where it applies there is no cover.
  fileprivate func isCharge(_ tokens: Range<Int>) -> Bool {
    tokens.contains { has(.charge, at: $0) } && topics.contains(.roaming)
  }
}
