internal import Articles

extension ClaimPattern {
  /// "The ban applies to Spain", "cover extends across the Baltic states".
  static let appliedTo = ClaimPattern(name: "applied-to", cues: .apply) { reader, index in
    guard reader.isVerb(index) else { return [] }
    let group = ClaimVerb(reader, verb: index)
    let subject = ClaimSubject(reader, before: group.start)
    let preposition = reader.afterOrigin(from: reader.skippingAdverbs(from: index + 1))
    let there =
      Anaphora(reader: reader).there(at: preposition)
      ?? (reader.isWord(["to"], at: preposition)
        ? Anaphora(reader: reader).it(at: preposition + 1) : nil)
    let found =
      there
      ?? reader.afterReach(from: preposition).flatMap {
        PlaceListParser(reader: reader).list(from: $0)
      }
    guard
      var phrase = found ?? reader.antecedent(before: group.start)
        ?? reader.fronted(before: group.start, by: subject)
    else { return [] }
    if group.isPassive, subject.kind == .person { return [] }
    let origin = reader.skippingAdverbs(from: index + 1)
    if reader.isWord(extending, at: index), reader.isWord(["from"], at: origin),
      let first = PlaceListParser(reader: reader).list(from: origin + 1)
    {
      phrase.items += first.items
    }
    if let whole = subject.tokens, reader.isCharge(whole) {
      return [reader.draft(.excluded, phrase, at: group, by: subject, isTentative: true)]
    }
    switch subject.kind {
    case .person, .place: return []
    case .name: return [reader.draft(.covered, phrase, at: group, by: subject, isTentative: true)]
    case .none, .other, .storm:
      let isFirm =
        reader.isWord(["apply", "applies", "applied"], at: index) || subject.kind == .storm
        || phrase.isTelling && subject.kind == .other && !reader.isWord(spreading, at: index)
      return [reader.draft(.covered, phrase, at: group, by: subject, isTentative: !isFirm)]
    case .coverer, .pronoun:
      return [reader.draft(.covered, phrase, at: group, by: subject)]
    }
  }

  private static let extending = WordSet([
    "extend", "extends", "extended", "stretch", "stretches", "spread", "spreads",
  ])
  private static let spreading = WordSet([
    "spread", "spreads", "run", "runs", "stretch", "stretches",
  ])
}

extension ClaimReader {
  /// Whether the tokens name what a roaming rule spares people: where it applies there is no cover.
  fileprivate func isCharge(_ tokens: Range<Int>) -> Bool {
    tokens.contains { isWord(Self.charges, at: $0) } && isAboutRoaming
  }

  var isAboutRoaming: Bool { topics.contains(.roaming) }

  private static let charges = WordSet([
    "charge", "charges", "fee", "fees", "surcharge", "surcharges", "prices", "cost", "costs",
  ])

  /// Past "from Honduras" before "to El Salvador".
  func afterOrigin(from index: Int) -> Int {
    guard isWord(["from"], at: index),
      let origin = PlaceListParser(reader: self).list(from: index + 1)
    else { return index }
    return isWord(["to", "into"], at: origin.tokens.upperBound) ? origin.tokens.upperBound : index
  }

  /// The token after "to", "across", "as far as" and the like.
  func afterReach(from index: Int) -> Int? {
    if isWord(["as"], at: index), isWord(["far"], at: index + 1) {
      let next = isWord(["south", "north", "east", "west"], at: index + 2) ? index + 3 : index + 2
      return isWord(["as"], at: next) ? next + 1 : nil
    }
    guard isWord(Self.reaching, at: index) else { return nil }
    return isWord(["and", "or"], at: index + 1) && isWord(Self.reaching, at: index + 2)
      ? index + 3 : index + 1
  }

  private static let reaching = WordSet([
    "to", "in", "across", "between", "on", "into", "over", "throughout", "within", "for", "onto",
    "beyond",
    "through",
  ])
}
