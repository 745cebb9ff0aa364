internal import Articles

/// What a piece of content is as a complement of its cue.
enum Complement: Int, Sendable {
  /// Every word of it, or its first, stands between quotation marks.
  case marked, that, question, infinitive, gerund, clause, phrase, object, prepositional, modifier
  case rest

  /// The kind of complement a piece is.
  init(_ piece: Range<Int>, _ syntax: Syntax) {
    let first = syntax.symbols[piece.lowerBound]
    switch first {
    case .openMark: self = .marked
    case .that: self = .that
    case .to: self = .infinitive
    case .how, .why, .what, .whether, .if, .when, .where, .who, .which: self = .question
    case .gerund: self = .gerund
    case .adverb, .time: self = Self.clause(piece, syntax) ?? .modifier
    case .adjective, .participle:
      self =
        Self.clause(piece, syntax)
        ?? (syntax.phrases.index(at: piece.lowerBound) == nil
          ? .modifier : .phrase)
    default:
      if first.isPreposition || first.isSubordinator {
        self = Self.clause(piece, syntax) ?? .prepositional
      } else {
        self = Self.clause(piece, syntax) ?? Self.phrase(piece, syntax)
      }
    }
  }

  /// A clause where a finite verb stands outside of relative and subordinate clauses.
  private static func clause(_ piece: Range<Int>, _ syntax: Syntax) -> Complement? {
    var isSubordinate = false
    for index in piece.prefix(40) {
      let symbol = syntax.symbols[index]
      if symbol.isRelative || symbol == .that || symbol.isSubordinator && index > piece.lowerBound {
        isSubordinate = true
      }
      if symbol == .comma || symbol.isConjunction { isSubordinate = false }
      if syntax.tags[index].isFinite, index == 0 || leads(syntax, index - 1) {
        if !isSubordinate { return .clause }
        isSubordinate = false
      }
    }
    return nil
  }

  /// Whether a finite verb after the token can be the first of its clause.
  private static func leads(_ syntax: Syntax, _ index: Int) -> Bool {
    !syntax.symbols[index].isConjunction && !syntax.tags[index].isAuxiliary
  }

  /// A noun phrase, or one an infinitive is said of: Germany to leave.
  private static func phrase(_ piece: Range<Int>, _ syntax: Syntax) -> Complement {
    guard let phrase = syntax.phrases.phrase(from: piece.lowerBound) else { return .rest }
    let next = phrase.tokens.upperBound
    guard next < piece.upperBound else { return .phrase }
    return syntax.symbols[next] == .to ? .object : .phrase
  }
}

extension FeatureValue {
  @inline(__always) init(_ complement: Complement) { self.init(complement.rawValue) }
}
