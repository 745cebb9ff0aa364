internal import Text
internal import Language
internal import Articles

/// What the noun phrases of a sentence stand for.
struct Nouns {
  let reader: ClaimReader

  /// Whether the phrase is about something that covers.
  func isCoverer(_ phrase: NounPhrase) -> Bool {
    reader.has([.coverer, .protection, .warning], at: phrase.head)
  }

  /// Whether the phrase speaks of something that is known.
  func isDefinite(_ phrase: NounPhrase) -> Bool {
    reader.has(.definiteThing, at: phrase.tokens.lowerBound)
  }

  /// Whether the phrase says that there is no such thing.
  func isAbsent(_ phrase: NounPhrase) -> Bool {
    let first = phrase.tokens.lowerBound
    if reader.isWord(["no", "nothing"], at: first) || reader.isWord("no", at: first - 1) {
      return true
    }
    guard reader.isWord("any", at: first) else { return false }
    return (first - 8..<first).contains {
      reader.tag($0) == .negation || reader.has(.deniesBefore, at: $0)
    }
  }

  /// Whether a thing is one of those set free: "the exemption", "the list of countries that are exempt".
  func isOfExempt(_ thing: Range<Int>) -> Bool {
    var end = thing.upperBound
    if thing.contains(where: { reader.has(.listing, at: $0) }) {
      while end < thing.upperBound + 8, reader.tag(end) != .mark { end += 1 }
    }
    return (thing.lowerBound..<end).contains { reader.has(.exempting, at: $0) }
  }

  /// Whether the list that some words speak of is one of those set free.
  func isListOfExempt(_ words: Range<Int>) -> Bool {
    words.contains { reader.has(.listing, at: $0) } && isOfExempt(words)
  }

  /// Whether the noun is a single journey, which covers nothing.
  func isJourney(_ index: Int) -> Bool {
    reader.has(.singleJourney, at: index)
  }

  /// Whether the noun is one of what sets free from a burden: a waiver of sanctions, not one of visas.
  func isExemption(_ index: Int) -> Bool {
    reader.has(.exemption, at: index)
      || reader.isWord(["waiver", "waivers"], at: index) && reader.topics.contains(.burdens)
        && !reader.topics.contains(.visas)
  }

  /// Whether a preposition leads to the country that people or goods come into: "the ban on entry to Japan".
  func isOfArrivals(to preposition: Int) -> Bool {
    reader.isWord(["to", "into"], at: preposition) && reader.has(.comingIn, at: preposition - 1)
  }

  /// Whether words of defence stand in the tokens.
  func isShielding(_ tokens: Range<Int>) -> Bool {
    tokens.contains { reader.has(.shielding, at: $0) && !reader.isWord("nuclear", at: $0) }
  }

  /// The noun phrase at a token, with a noun behind it that is tagged as a verb, and with another that a
  /// conjunction joins: "storm warning", "travel bans and asset freezes".
  func object(from index: Int) -> NounPhrase? {
    guard let first = simpleObject(from: index) else { return nil }
    let next = first.tokens.upperBound
    guard reader.tag(next) == .conjunction else { return first }
    if let other = reader.phrases.phrase(from: next + 1), isCoverer(other) {
      return NounPhrase(tokens: Range(from: index, to: other.tokens.upperBound), head: other.head)
    }
    let head = (next + 1..<next + 4).first {
      reader.has(.coverer, at: $0) && reader.tag($0 + 1) == .preposition
    }
    return head.map { NounPhrase(tokens: index..<$0 + 1, head: $0) } ?? first
  }

  private func simpleObject(from index: Int) -> NounPhrase? {
    guard let found = reader.phrases.phrase(at: index), found.head >= index else {
      guard reader.has([.people, .coverer], at: index) else { return nil }
      let end = reader.has(.coverer, at: index + 1) ? index + 2 : index + 1
      return NounPhrase(tokens: index..<end, head: end - 1)
    }
    let phrase = NounPhrase(
      tokens: Range(from: index, to: found.tokens.upperBound),
      head: found.head
    )
    let next = phrase.tokens.upperBound
    guard reader.has([.warning, .coverer], at: next) else { return phrase }
    return NounPhrase(tokens: Range(from: phrase.tokens.lowerBound, to: next + 1), head: next)
  }

  /// Whether the sentence names something of a sense before a token.
  func names(_ sense: ClaimSense, before index: Int) -> Bool {
    Range(from: reader.sentence.lowerBound, to: index).contains { reader.has(sense, at: $0) }
  }

  /// Whether it is said to be no threat, or not aimed at somebody.
  func isDeniedThreat(_ index: Int) -> Bool {
    for before in stride(
      from: index - 1,
      through: max(reader.sentence.lowerBound, index - 6),
      by: -1
    ) {
      if reader.tag(before) == .negation || reader.isWord("no", at: before) { return true }
      if reader.isKind(.comma, at: before) || reader.isKind(.semicolon, at: before) { return false }
    }
    return false
  }
}
