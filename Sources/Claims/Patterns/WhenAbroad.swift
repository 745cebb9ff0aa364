internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "They no longer pay for roaming when they travel to Jamaica", "will be charged more while in Haiti".
  static let whenAbroad = ClaimPattern(name: "when-abroad", cues: [.journey, .enable]) {
    reader,
    index in
    guard reader.has(.travelling, at: index), let when = reader.temporal(before: index),
      reader.has(.afterJourney, at: index + 1),
      let phrase = PlaceListParser(reader: reader).list(from: index + 2),
      let cost = reader.isFree(before: when)
    else { return [] }
    return [
      ClaimDraft(cost ? .covered : .excluded, phrase, at: index, from: when).affirmed(as: .covered)
        .firm(
          if: cost && phrase.isTelling
        )
    ]
  }

  /// "Calls made in Haiti will still be charged": no roaming rule covers them.
  static let stillCharged = ClaimPattern(name: "still-charged", cues: [.duty]) { reader, index in
    guard reader.has(.payingVerb, at: index), reader.topics.contains(.roaming),
      !reader.isWord("for", at: index + 1)
    else { return [] }
    let group = ClaimVerb(reader, verb: index)
    guard let phrase = reader.subjects.places(endingAt: group.start), phrase.isPeople(in: reader)
    else {
      return []
    }
    return [reader.draft(.excluded, phrase, at: group, by: .none).tentative()]
  }
}

extension ClaimReader {
  /// The "when", "while" or "if" shortly before a token.
  fileprivate func temporal(before index: Int) -> Int? {
    Range(from: max(sentence.lowerBound, index - 3), to: index).last {
      has(.whileAway, at: $0)
    }
  }

  /// Whether the clause before a token says that something costs nothing, or that it costs; nil where it
  /// speaks of no cost.
  fileprivate func isFree(before end: Int) -> Bool? {
    let start = clauses.start(before: end) ?? sentence.lowerBound
    guard start < end else { return nil }
    let clause = start..<end
    if clause.contains(where: { isWord(["free", "without"], at: $0) }) { return true }
    guard
      let cost = clause.last(where: { has(.paying, at: $0) || isWord("roaming", at: $0) })
    else { return nil }
    return clause.contains {
      $0 <= cost
        && (tag($0) == .negation || has(.ends, at: $0))
    }
  }
}
