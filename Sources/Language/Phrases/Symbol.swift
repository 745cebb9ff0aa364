internal import Text

/// What a token is to the features: a mark, a closed-class word that matters by itself, or its tag.
public enum Symbol: UInt8, CaseIterable, Sendable {
  case boundary, comma, semicolon, colon, stop, question, exclamation, dash
  case openMark, closeMark, openBracket, closeBracket, sign

  case noun, pluralNoun, properNoun, pronoun, objectPronoun, reflexive, possessive, clitic
  case determiner, quantifier, number, adjective, adverb, presentVerb, pastVerb, baseVerb
  case participle, gerund, modal, be, have, `do`, negation, preposition, conjunction, subordinator
  case relative, interrogative, interjection, existential, time

  case that, to, of, `in`, `for`, on, at, by, with, from, about, against, into, over, after, before
  case than, like, `as`, during, and, or, but, because, although, though, `if`, `while`, when
  case `where`, since, until, unless, whether, so, who, which, what, whose, whom, how, why
  case he, she, it, they, i, we, you, this

  /// The symbol of a token that is no quotation mark; `words` are the words with symbols of their own.
  @inline(__always) init(
    _ token: Token,
    _ tag: Tag,
    isClosedClass: Bool,
    utf8: [UInt8],
    words: WordTable<Symbol?>
  ) {
    if token.kind == .word {
      self = (isClosedClass ? words[token.word] : nil) ?? Self(tag, token)
      return
    }
    if token.kind == .stop {
      self = Self(stop: utf8[Int(token.upper) - 1])
      return
    }
    switch token.kind {
    case .number: self = .number
    case .comma: self = .comma
    case .semicolon: self = .semicolon
    case .colon: self = .colon
    case .dash: self = .dash
    case .open: self = .openBracket
    case .close: self = .closeBracket
    case .quote, .symbol, .word, .stop: self = .sign
    }
  }

  private init(stop byte: UInt8) {
    switch byte {
    case 0x3f: self = .question
    case 0x21: self = .exclamation
    default: self = .stop
    }
  }

  @inline(__always) private init(_ tag: Tag, _ token: Token) {
    if tag == .possessive, token.isClitic {
      self = .clitic
      return
    }
    self =
      switch tag {
      case .possessive: .possessive
      case .question: .interrogative
      case .mark: .sign
      case .noun: .noun
      case .pluralNoun: .pluralNoun
      case .properNoun: .properNoun
      case .pronoun: .pronoun
      case .objectPronoun: .objectPronoun
      case .reflexive: .reflexive
      case .determiner: .determiner
      case .quantifier: .quantifier
      case .number: .number
      case .adjective: .adjective
      case .adverb: .adverb
      case .presentVerb: .presentVerb
      case .pastVerb: .pastVerb
      case .baseVerb: .baseVerb
      case .participle: .participle
      case .gerund: .gerund
      case .modal: .modal
      case .be: .be
      case .have: .have
      case .do: .do
      case .negation: .negation
      case .preposition: .preposition
      case .conjunction: .conjunction
      case .subordinator: .subordinator
      case .relative: .relative
      case .interjection: .interjection
      case .existential: .existential
      case .time: .time
      case .that: .that
      case .to: .to
      }
  }

  /// The closed-class words that have a symbol of their own.
  static let words: WordTable<Symbol?> = {
    var words = WordTable<Symbol?>(capacity: 80, missing: nil)
    let symbols = allCases.drop { $0 != .that }
    for (spelling, symbol) in zip(spellings.split(separator: " "), symbols) {
      words[Word(String(spelling))] = symbol
    }
    return words
  }()

  /// How the symbols from `that` on are spelt: names of cases are slow to ask for.
  private static let spellings = """
    that to of in for on at by with from about against into over after before \
    than like as during and or but because although though if while when \
    where since until unless whether so who which what whose whom how why \
    he she it they i we you this
    """

  /// Whether it closes a sentence.
  @inlinable @inline(__always) public var isStop: Bool {
    self == .stop || self == .question || self == .exclamation
  }

  /// Whether it parts clauses.
  @inlinable @inline(__always) public var isBreak: Bool {
    switch self {
    case .comma, .semicolon, .colon, .dash, .openBracket, .closeBracket: true
    default: isStop
    }
  }

  /// Whether it governs a noun phrase.
  @inlinable @inline(__always) public var isPreposition: Bool {
    switch self {
    case .preposition, .of, .in, .for, .on, .at, .by, .with, .from, .about, .against, .into,
      .over, .after, .before, .than, .like, .as, .during:
      true
    default: false
    }
  }

  /// Whether it opens a subordinate clause.
  @inlinable @inline(__always) public var isSubordinator: Bool {
    switch self {
    case .subordinator, .because, .although, .though, .if, .while, .when, .where, .since, .until,
      .unless:
      true
    default: false
    }
  }

  /// Whether it joins words or clauses of one rank.
  @inlinable @inline(__always) public var isConjunction: Bool {
    self == .and || self == .or || self == .but || self == .conjunction
  }

  /// Whether it opens a relative clause; `that` may also do so.
  @inlinable @inline(__always) public var isRelative: Bool {
    self == .who || self == .which || self == .whose || self == .whom || self == .relative
  }
}
