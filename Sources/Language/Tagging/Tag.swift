/// The part of speech of a token where it stands.
public enum Tag: UInt8, Sendable, CaseIterable {
  case noun, pluralNoun, properNoun
  /// he, she, they, I, we, it, you, and the indefinite ones: someone, everybody.
  case pronoun
  case objectPronoun, reflexive
  /// my, her, and the clitic 's after a noun.
  case possessive
  case determiner, quantifier, number
  case adjective, adverb
  /// A finite main verb in the present or past tense.
  case presentVerb, pastVerb
  /// The bare form after to, a modal or do, or an imperative.
  case baseVerb
  case participle, gerund
  case modal, be, have, `do`
  case negation, to, preposition, conjunction, subordinator, that, relative, question
  case interjection, existential
  /// Monday, yesterday, later.
  case time
  /// Every token that is no word or number.
  case mark

  /// Whether it is a noun of any kind.
  @inlinable @inline(__always) public var isNominal: Bool {
    self == .noun || self == .pluralNoun || self == .properNoun
  }

  /// Whether it is a finite verb or can stand at the head of a verb group.
  @inlinable @inline(__always) public var isFinite: Bool {
    switch self {
    case .presentVerb, .pastVerb, .modal, .be, .have, .do: true
    default: false
    }
  }

  /// Whether it is a main verb in any form.
  @inlinable @inline(__always) public var isMainVerb: Bool {
    switch self {
    case .presentVerb, .pastVerb, .baseVerb, .participle, .gerund: true
    default: false
    }
  }

  /// Whether it is a modal or a form of be, have or do.
  @inlinable @inline(__always) public var isAuxiliary: Bool {
    switch self {
    case .modal, .be, .have, .do: true
    default: false
    }
  }

  /// Whether it can stand inside a noun phrase before its head.
  @inlinable @inline(__always) public var canPremodify: Bool {
    switch self {
    case .noun, .pluralNoun, .properNoun, .possessive, .determiner, .quantifier, .number,
      .adjective:
      true
    default: false
    }
  }
}

extension Tag {
  /// The tag of a word of a closed class where nothing beside it tells another one.
  init(_ closed: ClosedClass) {
    self =
      switch closed {
      case .determiner: .determiner
      case .possessive, .possessiveClitic: .possessive
      case .subjectPronoun, .pronoun, .indefinite: .pronoun
      case .objectPronoun: .objectPronoun
      case .reflexive: .reflexive
      case .preposition: .preposition
      case .conjunction: .conjunction
      case .subordinator: .subordinator
      case .that: .that
      case .relative: .relative
      case .question: .question
      case .to: .to
      case .modal: .modal
      case .be: .be
      case .have: .have
      case .do: .do
      case .negation: .negation
      case .quantifier: .quantifier
      case .number: .number
      case .existential: .existential
      case .day, .timeAdverb, .month: .time
      case .adverb: .adverb
      case .interjection: .interjection
      }
  }
}
