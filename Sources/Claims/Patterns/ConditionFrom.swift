internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "They must stay at home if they come from Spain": the rule covers where they come from.
  static let conditionFrom = ClaimPattern(name: "condition-from", cues: [.coming]) {
    reader,
    index in
    let isFrom = reader.isWord("from", at: index + 1)
    guard isFrom || reader.isWord("been", at: index),
      reader.isWord(["from", "in", "to"], at: index + 1),
      let phrase = PlaceListParser(reader: reader).list(from: index + 2),
      let lead = reader.condition(before: index),
      let isFree = reader.isFreed(before: lead)
    else { return [] }
    return [
      ClaimDraft(isFree ? .excluded : .covered, phrase, at: lead).affirmed(as: .covered).firm()
    ]
  }
}

extension ClaimReader {
  /// The "if", "when" or "unless" shortly before a token, with only a pronoun and auxiliaries between.
  fileprivate func condition(before index: Int) -> Int? {
    Range(from: max(sentence.lowerBound, index - 6), to: index).last {
      has(.condition, at: $0)
    }
  }

  /// Whether the clause before a token frees somebody from a duty, or lays one on him; nil where it
  /// does neither.
  fileprivate func isFreed(before lead: Int) -> Bool? {
    let start = max(sentence.lowerBound, lead - 30)
    guard start < lead else { return nil }
    for index in start..<lead where has(.duty, at: index) || has(.staying, at: index) {
      let group = ClaimVerb(self, verb: index)
      let isDuty = (group.start - 1..<group.verb).contains {
        has(.mustDo, at: $0)
          || tag($0) == .have && tag($0 + 1) == .to
      }
      guard isDuty else { continue }
      return group.isNegated != isWord("unless", at: lead)
    }
    return nil
  }
}
