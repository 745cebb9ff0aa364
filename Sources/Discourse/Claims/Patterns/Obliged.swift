internal import Articles
internal import Atlas

extension ClaimPattern {
  /// "Travellers from Spain no longer have to quarantine", "Turks must still apply for a visa".
  static let obliged = ClaimPattern(name: "obliged", cues: .duty) { reader, index in
    let group = ClaimVerb(reader, verb: index)
    guard group.start < index, reader.obliges(group),
      let phrase = reader.places(endingAt: group.start), reader.isPeople(phrase)
    else { return [] }
    let isHurdle = reader.isWord(hurdles, at: index)
    return [
      reader.draft(
        isHurdle ? .excluded : .covered,
        phrase,
        at: group,
        by: .none,
        isTentative: !phrase.isTelling
      )
    ]
  }

  /// "Tourists from Peru need only an identity card": nothing keeps them out.
  static let needsOnly = ClaimPattern(name: "needs-only", cues: .need) { reader, index in
    let group = ClaimVerb(reader, verb: index)
    let isVisa = reader.isWord(["one"], at: index + 1) && reader.topics.contains(.visas)
    let isProof =
      reader.has(.need, at: index)
      && (index + 1..<index + 5).contains { reader.isWord(proofs, at: $0) }
    guard isVisa || isProof || reader.isWord(["only", "just", "no", "nothing"], at: index + 1),
      let phrase = reader.places(endingAt: group.start), reader.isPeople(phrase)
    else { return [] }
    if isVisa {
      return [reader.draft(.excluded, phrase, at: group, by: .none, isTentative: true)]
    }
    return [
      reader.draft(.covered, phrase, at: group, by: .none, isTentative: !phrase.isTelling)
    ]
  }

  private static let proofs = WordSet([
    "certificate", "certificates", "vaccination", "jab", "test", "proof", "form", "quarantine",
  ])
  private static let hurdles = WordSet(["apply", "queue"])
}

extension ClaimReader {
  /// Whether somebody has to, must or is required to do it.
  fileprivate func obliges(_ group: ClaimVerb) -> Bool {
    (group.start..<group.verb).contains { index in
      isWord(Self.obliging, at: index)
        || (tag(index) == .have || tag(index) == .be) && tag(index + 1) == .to
          && !isWord(["had"], at: index)
    }
  }

  /// Whether the list is one of people, or of a country's people by their name.
  func isPeople(_ phrase: PlacePhrase) -> Bool {
    guard let first = phrase.items.first else { return false }
    return isOfPeople(phrase) || finding(at: first.name.lowerBound)?.kind == .demonym
      || has(.people, at: phrase.tokens.upperBound - 1)
  }

  private static let obliging = WordSet([
    "must", "should", "need", "needs", "required", "obliged", "continue",
  ])
}
