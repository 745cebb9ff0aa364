internal import Language
internal import Places
internal import Text

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
  /// The same with what it depends on: "the scope of the treaty".
  var whole: Range<Int>?

  static let none = ClaimSubject(kind: .none, tokens: nil)

  /// The subject before a verb group.
  init(_ reader: ClaimReader, before start: Int) {
    self = Self.subject(reader, before: start, depth: 0)
    guard kind == .none || kind == .place, let found = Self.distant(reader, before: start) else {
      return
    }
    self = found
  }

  private static func subject(_ reader: ClaimReader, before start: Int, depth: Int) -> ClaimSubject
  {
    var index = start - 1
    while reader.tag(index) == .adverb || reader.tag(index) == .time { index -= 1 }
    if reader.isWord("until", at: index) { index -= 1 }
    if reader.tag(index) == .conjunction, depth < 3 {
      return shared(reader, before: index, depth: depth)
    }
    if reader.isWord("who", at: index) { return ClaimSubject(kind: .person, tokens: nil) }
    if reader.has(.relativeOfThing, at: index) { index -= 1 }
    if reader.isKind(.comma, at: index) {
      let isRelative = reader.has(.relativeOfMember, at: index + 1)
      let before = isRelative ? nil : beforeInsertion(reader, endingAt: index)
      index = before.flatMap { reader.tag($0).isNominal ? $0 : nil } ?? index - 1
    }
    guard let phrase = phrase(reader, endingAt: index) else { return .none }
    return classified(reader, chain: chain(reader, from: phrase))
  }

  /// A thing that can cover further back: before a relative clause, or where the clause begins.
  private static func distant(_ reader: ClaimReader, before start: Int) -> ClaimSubject? {
    var ends: [Int] = []
    for index in stride(
      from: start - 2,
      through: max(reader.sentence.lowerBound + 1, start - 16),
      by: -1
    )
    where reader.has(.relativeOfThing, at: index) && reader.tag(index - 1).isNominal {
      ends.append(index - 1)
    }
    if let first = reader.clauses.start(before: start), first < start,
      let phrase = reader.phrases.phrase(at: first)
    {
      ends.append(phrase.tokens.upperBound - 1)
    }
    for end in ends {
      guard let phrase = phrase(reader, endingAt: end) else { continue }
      let subject = classified(reader, chain: chain(reader, from: phrase))
      let isThing = phrase.tokens.contains { reader.has([.coverer, .installation], at: $0) }
      if subject.kind == .coverer || subject.kind == .storm || isThing { return subject }
    }
    return nil
  }

  /// The subject of the verb before a conjunction: "serves Malta and leaves out Gozo".
  private static func shared(_ reader: ClaimReader, before conjunction: Int, depth: Int)
    -> ClaimSubject
  {
    var index = conjunction - 1
    while reader.sentence.contains(index), conjunction - index < 40 {
      if reader.tag(index).isFinite, reader.tag(index - 1) != .relative {
        let group = ClaimVerb(reader, verb: index)
        return subject(reader, before: group.start, depth: depth + 1)
      }
      index -= 1
    }
    return .none
  }

  init(kind: Kind, tokens: Range<Int>?, whole: Range<Int>? = nil) {
    self.kind = kind
    self.tokens = tokens
    self.whole = whole ?? tokens
  }

  /// The token before the comma that opens an insertion: "The pact, signed in May, covers".
  private static func beforeInsertion(_ reader: ClaimReader, endingAt comma: Int) -> Int? {
    var index = comma - 1
    while index > reader.sentence.lowerBound, comma - index < 25 {
      if reader.clauses.isInsertion(index) { return index - 1 }
      index -= 1
    }
    return nil
  }

  private static func phrase(_ reader: ClaimReader, endingAt index: Int) -> NounPhrase? {
    guard reader.sentence.contains(index) else { return nil }
    if let phrase = reader.phrases.phrase(at: index) {
      return phrase.tokens.upperBound > index + 1 && reader.has(.coverer, at: index)
        ? NounPhrase(tokens: Range(from: phrase.tokens.lowerBound, to: index + 1), head: index)
        : phrase
    }
    guard reader.has([.coverer, .storm], at: index) else { return nil }
    var first = index
    while reader.tag(first - 1).canPremodify { first -= 1 }
    return NounPhrase(tokens: first..<index + 1, head: index)
  }

  /// The phrase and those it depends on by prepositions: "the scope of the treaty".
  private static func chain(_ reader: ClaimReader, from phrase: NounPhrase) -> [NounPhrase] {
    var chain = [phrase]
    while chain.count < 5, let first = chain.first {
      var end = first.tokens.lowerBound - 1
      if reader.tag(end) == .participle, reader.tag(end - 1) == .preposition { end -= 1 }
      let isLed = reader.tag(end) == .preposition || reader.tag(end) == .to
      if isLed { end -= 1 }
      if isLed, reader.has(.particleOfVerb, at: end) { end -= 1 }
      let isParticiple =
        reader.tag(end) == .participle || isLed && reader.tag(end) == .pastVerb
        || !isLed && reader.tag(end) == .gerund
      if isParticiple, reader.tag(end - 1).isNominal,
        isLed || reader.tagging.entries[end].cueLemma == 0
      {
        end -= 1
      }
      let isListed = reader.tag(end) == .conjunction || reader.isKind(.comma, at: end)
      if isListed, reader.findings.isAny(in: first.tokens),
        let other = Self.phrase(reader, endingAt: end - 1),
        reader.findings.isAny(in: other.tokens)
      {
        end -= 1
      }
      guard end < first.tokens.lowerBound - 1, let before = Self.phrase(reader, endingAt: end)
      else {
        break
      }
      chain.insert(before, at: 0)
    }
    return chain
  }

  private static func classified(_ reader: ClaimReader, chain: [NounPhrase]) -> ClaimSubject {
    guard let first = chain.first, let last = chain.last else { return .none }
    let tokens = Range(from: first.tokens.lowerBound, to: last.tokens.upperBound)
    let kind = kind(reader, first)
    if kind == .other || kind == .place || kind == .name,
      let coverer = chain.first(where: { Self.kind(reader, $0) == .coverer })
    {
      return ClaimSubject(kind: .coverer, tokens: coverer.tokens, whole: tokens)
    }
    return ClaimSubject(kind: kind, tokens: tokens)
  }

  /// What the head of a phrase is.
  static func kind(_ reader: ClaimReader, _ phrase: NounPhrase) -> Kind {
    let head = phrase.head
    if reader.tag(head) == .pronoun || reader.tag(head) == .objectPronoun {
      return reader.has(
        .thingPronoun,
        at: head
      )
        ? .pronoun : .person
    }
    if reader.has(.news, at: head), reader.tag(head + 1) != .number { return .person }
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

  /// Whether the token is a capitalized word for a storm: Hurricane.
  private static func isStormName(_ reader: ClaimReader, _ index: Int) -> Bool {
    reader.tokens[index].shape != .lower && reader.has(.stormName, at: index)
  }
}
