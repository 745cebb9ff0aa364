internal import Articles

/// What a piece of content is as a complement of its cue.
enum Complement: Int, Sendable {
  /// Every word of it, or its first, stands between quotation marks.
  case marked, that, question, infinitive, gerund, clause, phrase, object, prepositional, modifier
  case rest

  /// The kind of complement a piece is.
  init(_ piece: Range<Int>, _ syntax: Syntax) {
    self = ComplementReading(piece.lowerBound, syntax)[piece.upperBound]
  }
}

/// What pieces of content that begin at one token are, wherever they end.
struct ComplementReading {
  /// What the piece is as long as it holds no finite verb of its own.
  private let plain: Complement
  /// The first finite verb outside of relative and subordinate clauses, which makes it a clause.
  private let verb: Int
  /// Where an infinitive said of the phrase before it begins: Germany to leave.
  private let infinitive: Int

  private static let reach = 40

  init(_ start: Int, _ syntax: Syntax) {
    plain = Self.plain(start, syntax)
    let isOpen = plain.rawValue >= Complement.clause.rawValue
    verb = isOpen ? Self.verb(from: start, syntax) : Int.max
    let end = syntax.phrases.phrase(from: start)?.tokens.upperBound ?? Int.max
    infinitive = end < syntax.symbols.count && syntax.symbols[end] == .to ? end : Int.max
  }

  /// What the piece that ends before the token is.
  subscript(end: Int) -> Complement {
    if verb < end { return .clause }
    return plain == .phrase && infinitive < end ? .object : plain
  }

  private static func plain(_ start: Int, _ syntax: Syntax) -> Complement {
    let isPhrase = syntax.phrases.phrase(from: start) != nil
    switch syntax.symbols[start] {
    case .openMark: return .marked
    case .that: return .that
    case .to: return .infinitive
    case .how, .why, .what, .whether, .if, .when, .where, .who, .which: return .question
    case .gerund: return .gerund
    case .adverb, .time: return .modifier
    case .adjective, .participle:
      return syntax.phrases.index(at: start) == nil ? .modifier : .phrase
    case let first:
      if first.isPreposition || first.isSubordinator { return .prepositional }
      return isPhrase ? .phrase : .rest
    }
  }

  private static func verb(from start: Int, _ syntax: Syntax) -> Int {
    var isSubordinate = false
    for index in start..<min(start + reach, syntax.symbols.count) {
      let symbol = syntax.symbols[index]
      if symbol.isRelative || symbol == .that || symbol.isSubordinator && index > start {
        isSubordinate = true
      }
      if symbol == .comma || symbol.isConjunction { isSubordinate = false }
      if syntax.tags[index].isFinite, index == 0 || leads(syntax, index - 1) {
        if !isSubordinate { return index }
        isSubordinate = false
      }
    }
    return Int.max
  }

  /// Whether a finite verb after the token can be the first of its clause.
  private static func leads(_ syntax: Syntax, _ index: Int) -> Bool {
    !syntax.symbols[index].isConjunction && !syntax.tags[index].isAuxiliary
  }
}

extension FeatureValue {
  @inline(__always) init(_ complement: Complement) { self.init(complement.rawValue) }
}
