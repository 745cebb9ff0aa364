internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "Togo is the only one of the six where it does not work", "Fiji became the 21st country where it does".
  static let countryWhere = ClaimPattern(name: "country-where", cues: [.member]) { reader, index in
    guard let noun = reader.phrases.phrase(at: index), noun.head == index,
      let verb = reader.being(before: noun.tokens.lowerBound),
      let clause = reader.clauseOfWhere(after: index)
    else { return [] }
    let group = ClaimVerb(reader, verb: verb)
    guard !group.isNegated, let phrase = reader.subjects.places(endingAt: group.start) else {
      return []
    }
    let isThing = clause.contains { reader.has([.coverer, .offering, .available], at: $0) }
    guard isThing || reader.last != nil else { return [] }
    let isDenied = clause.contains { token in
      reader.tag(token) == .negation || reader.isWord(["no", "without"], at: token)
        || reader.tag(token).isAuxiliary && reader.verbs.isContracted(token)
    }
    var draft = reader.draft(.covered, phrase, at: group, by: .none).firm(if: isThing)
    draft.role = isDenied ? .excluded : .covered
    return [draft]
  }
}

extension ClaimReader {
  /// The form of being or becoming before "the only country" or "the only one of the countries".
  fileprivate func being(before start: Int) -> Int? {
    var first = start
    if isWord("of", at: first - 1) {
      first -= 2
      while has(.ordinal, at: first - 1) || tag(first - 1) == .determiner { first -= 1 }
    }
    let verb = clauses.beforeTime(first) - 1
    return has(.beAgain, at: verb) ? verb : nil
  }

  /// The clause after "where" or "in which".
  fileprivate func clauseOfWhere(after index: Int) -> Range<Int>? {
    let lead = (index + 1..<index + 7).first {
      isWord("where", at: $0) || isWord("which", at: $0) && tag($0 - 1) == .preposition
    }
    guard let lead else { return nil }
    let end = (lead + 1..<lead + 16).first { tag($0) == .mark } ?? lead + 16
    return lead + 1..<end
  }
}
