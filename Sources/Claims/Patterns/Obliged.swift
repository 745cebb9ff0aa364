internal import Analysis
internal import Language
internal import Places
internal import Text

extension ClaimPattern {
  /// "Travellers from Spain no longer have to quarantine", "Turks must still apply for a visa".
  static let obliged = ClaimPattern(name: "obliged", cues: [.duty]) { reader, index in
    let group = ClaimVerb(reader, verb: index)
    guard group.start < index, reader.obliges(group), !reader.tellsOnly(index),
      let phrase = reader.subjects.places(endingAt: group.start), phrase.isPeople(in: reader)
    else { return [] }
    let isHurdle = reader.has(.hurdle, at: index)
    return [
      reader.draft(isHurdle ? .excluded : .covered, phrase, at: group, by: .none).tentative(
        if: !phrase.isTelling
      )
    ]
  }

  /// "Tourists from Peru need only an identity card": nothing keeps them out.
  static let needsOnly = ClaimPattern(name: "needs-only", cues: [.need]) { reader, index in
    let group = ClaimVerb(reader, verb: index)
    let isVisa = reader.isWord("one", at: index + 1) && reader.topics.contains(.visas)
    let isProof =
      reader.has(.need, at: index)
      && (index + 1..<index + 5).contains { reader.has(.proof, at: $0) }
    guard isVisa || isProof || reader.has(.needsNothing, at: index + 1),
      let phrase = reader.subjects.places(endingAt: group.start), phrase.isPeople(in: reader)
    else { return [] }
    if isVisa {
      return [reader.draft(.excluded, phrase, at: group, by: .none).tentative()]
    }
    return [
      reader.draft(.covered, phrase, at: group, by: .none).tentative(if: !phrase.isTelling)
    ]
  }
}

extension ClaimReader {
  /// Whether showing or proving is of a fact, not of a paper: "should show that".
  fileprivate func tellsOnly(_ index: Int) -> Bool { tag(index + 1) == .that }

  /// Whether somebody has to, must or is required to do it.
  fileprivate func obliges(_ group: ClaimVerb) -> Bool {
    (group.start..<group.verb).contains { index in
      has(.obliging, at: index)
        || (tag(index) == .have || tag(index) == .be) && tag(index + 1) == .to
          && !isWord("had", at: index)
    }
  }
}
