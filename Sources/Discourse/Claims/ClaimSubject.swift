internal import Articles

/// What a claim's verb says it of.
struct ClaimSubject {
  /// What sort of thing it is.
  enum Kind {
    /// A treaty, a ban, a network: something that can cover countries.
    case coverer
    case storm, person
    /// A name of which the text does not say what it is.
    case name
    /// A country or a group of countries.
    case place
    /// It, they, this, which.
    case pronoun
    case other
    /// There is none before the verb.
    case none
  }

  var kind: Kind
  /// Its noun phrase.
  var tokens: Range<Int>?

  static let none = ClaimSubject(kind: .none, tokens: nil)

  /// The subject before a verb group.
  init(_ reader: ClaimReader, before start: Int) {
    self = .none
    var index = start - 1
    if reader.isWord(["that", "which", "who"], at: index) { index -= 1 }
    if reader.isKind(.comma, at: index) {
      if let before = Self.beforeInsertion(reader, endingAt: index), reader.tag(before).isNominal,
        !reader.isWord(["that", "which", "who"], at: start - 1)
      {
        index = before
      } else {
        index -= 1
      }
    }
    guard let phrase = Self.phrase(reader, endingAt: index) else { return }
    self = Self.classified(reader, chain: Self.chain(reader, from: phrase))
  }

  private init(kind: Kind, tokens: Range<Int>?) {
    self.kind = kind
    self.tokens = tokens
  }

  /// The token before the comma that opens an insertion: "The pact, signed in May, covers".
  private static func beforeInsertion(_ reader: ClaimReader, endingAt comma: Int) -> Int? {
    var index = comma - 1
    while index > reader.sentence.lowerBound, comma - index < 25 {
      if reader.isKind(.comma, at: index) { return index - 1 }
      index -= 1
    }
    return nil
  }

  private static func phrase(_ reader: ClaimReader, endingAt index: Int) -> NounPhrase? {
    guard reader.sentence.contains(index) else { return nil }
    return reader.phrases.phrase(at: index)
  }

  /// The phrase and those it depends on by prepositions: "the scope of the treaty".
  private static func chain(_ reader: ClaimReader, from phrase: NounPhrase) -> [NounPhrase] {
    var chain = [phrase]
    while chain.count < 4, let first = chain.first,
      reader.tag(first.tokens.lowerBound - 1) == .preposition,
      let before = Self.phrase(reader, endingAt: first.tokens.lowerBound - 2)
    {
      chain.insert(before, at: 0)
    }
    return chain
  }

  private static func classified(_ reader: ClaimReader, chain: [NounPhrase]) -> ClaimSubject {
    guard let first = chain.first, let last = chain.last else { return .none }
    let tokens = first.tokens.lowerBound..<last.tokens.upperBound
    let kind = kind(reader, first)
    if kind == .other || kind == .place || kind == .name,
      chain.contains(where: { Self.kind(reader, $0) == .coverer })
    {
      return ClaimSubject(kind: .coverer, tokens: tokens)
    }
    return ClaimSubject(kind: kind, tokens: tokens)
  }

  /// What the head of a phrase is.
  static func kind(_ reader: ClaimReader, _ phrase: NounPhrase) -> Kind {
    let head = phrase.head
    if reader.tag(head) == .pronoun || reader.tag(head) == .objectPronoun {
      return reader.isWord(["it", "they", "this", "that", "these", "those"], at: head)
        ? .pronoun : .person
    }
    if reader.has(.news, at: head) { return .person }
    let words = phrase.tokens.filter { reader.tag($0).isNominal }
    if reader.has(.storm, at: head) || words.contains(where: { isStormName(reader, $0) }) {
      return .storm
    }
    if reader.has(.coverer, at: head) { return .coverer }
    if reader.tag(head) == .properNoun {
      if words.contains(where: { reader.has(.coverer, at: $0) }) { return .coverer }
      return reader.findings.isAny(in: phrase.tokens) ? .place : .name
    }
    return reader.tagging.entries[head].isPersonNoun ? .person : .other
  }

  private static func isStormName(_ reader: ClaimReader, _ index: Int) -> Bool {
    reader.has(.storm, at: index) && reader.tokens[index].shape != .lower
  }
}
