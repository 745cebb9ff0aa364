internal import Language
internal import Text
internal import Articles

/// Where the clauses of a sentence begin and end.
struct Clauses {
  let reader: ClaimReader

  /// The first word of the clause a token belongs to, past words that lead to it.
  func start(before token: Int) -> Int? {
    var index = token - 1
    let limit = max(reader.sentence.lowerBound, token - Self.longestClause)
    while index > limit {
      let isBreak =
        reader.isKind(.semicolon, at: index) || reader.isKind(.colon, at: index)
        || reader.isKind(.quote, at: index)
        || reader.tag(index) == .subordinator
        || reader.tag(index) == .that && reader.tag(index - 1) != .mark
        || reader.isKind(.comma, at: index) && reader.has(.newClause, at: index + 1)
          && index + 1 < token - 1
      if isBreak { break }
      index -= 1
    }
    if index > reader.sentence.lowerBound { index += 1 }
    while index < token, reader.tag(index) == .conjunction || reader.tag(index) == .subordinator {
      index += 1
    }
    return reader.skippingAdverbs(from: index)
  }

  /// No clause is longer, in tokens, not even one that lists all countries.
  private static let longestClause = 600

  /// Whether an insertion begins after the comma at a token.
  func isInsertion(_ index: Int) -> Bool {
    guard reader.isKind(.comma, at: index) else { return false }
    switch reader.tag(index + 1) {
    case .relative, .preposition, .participle, .adverb, .subordinator, .pastVerb: return true
    case .determiner: return isApposition(index + 1)
    default:
      return reader.has(.relative, at: index + 1)
        || reader.isWord("both", at: index + 1) && isApposition(index + 2)
        || reader.tag(index + 2) == .possessive && isApposition(index + 1)
    }
  }

  /// Whether a noun phrase in apposition begins at a token: "an EU member".
  private func isApposition(_ index: Int) -> Bool {
    guard let noun = reader.phrases.phrase(at: index) else { return false }
    return reader.has(.member, at: noun.head) || reader.tagging.entries[noun.head].isPersonNoun
      || reader.has(.singleNoun, at: noun.head)
  }

  /// The token before a time that ends there: "in Bahrain on Thursday".
  func beforeTime(_ end: Int) -> Int {
    var start = end
    while reader.tag(start - 1) == .time { start -= 1 }
    return start < end && reader.tag(start - 1) == .preposition ? start - 1 : end
  }

  /// Whether nothing that belongs to a clause stands at the token.
  func isEnd(_ index: Int) -> Bool {
    guard reader.sentence.contains(index) else { return true }
    switch reader.tag(index) {
    case .mark, .conjunction, .subordinator: return true
    default: return reader.has(.endsClause, at: index)
    }
  }

  /// The main verb of the clause whose subject ends at a token, past an insertion between commas.
  func predicate(after end: Int) -> Int? {
    var index = end
    if reader.isKind(.comma, at: index) {
      guard let close = (index + 1..<index + 24).first(where: { reader.isKind(.comma, at: $0) })
      else {
        return nil
      }
      index = close + 1
    }
    while reader.tag(index).isAuxiliary || reader.tag(index) == .adverb
      || reader.tag(index) == .negation
      || reader.tag(index) == .time || reader.tag(index) == .to || reader.isWord("no", at: index)
      || reader.isWord("longer", at: index)
    {
      index += 1
    }
    return index > end && reader.sentence.contains(index) && reader.verbs.isVerb(index)
      ? index : nil
  }
}
