internal import Language

/// What a piece of content is as a complement of its cue.
enum Complement: Int, Sendable {
  /// Every word of it, or its first, stands between quotation marks.
  case marked, that, question, infinitive, gerund, clause, phrase, object, prepositional, modifier
  case rest
}

/// What pieces of content that begin at one token are, wherever they end.
struct ComplementReading {
  /// What the piece is as long as it holds no finite verb of its own.
  private let plain: Complement
  /// The first finite verb outside of relative and subordinate clauses, which makes it a clause.
  private let verb: Int
  /// Where an infinitive said of the phrase before it begins: Germany to leave.
  private let infinitive: Int

  /// What the piece that ends before the token is.
  subscript(end: Int) -> Complement {
    if verb < end { return .clause }
    return plain == .phrase && infinitive < end ? .object : plain
  }

  /// Where pieces must end at the earliest to say something that is true or asked, said in marks or
  /// wished: at once, past the verb or the infinitive, or never.
  var leastClauseEnd: Int {
    switch plain {
    case .marked, .that, .question, .infinitive: 0
    case .phrase: min(verb, infinitive, Int.max - 1) + 1
    default: min(verb, Int.max - 1) + 1
    }
  }

  fileprivate init(plain: Complement, verb: Int, infinitive: Int) {
    self.plain = plain
    self.verb = verb
    self.infinitive = infinitive
  }
}

extension Syntax {
  /// What a piece is as a complement of its cue.
  func complement(_ piece: Range<Int>) -> Complement {
    complements(from: piece.lowerBound)[piece.upperBound]
  }

  /// What pieces that begin at the token are.
  func complements(from start: Int) -> ComplementReading {
    let plain = plainComplement(from: start)
    let isOpen = plain.rawValue >= Complement.clause.rawValue
    let end = phrases.phrase(from: start)?.tokens.upperBound ?? Int.max
    return ComplementReading(
      plain: plain,
      verb: isOpen ? clauseVerb(from: start) : Int.max,
      infinitive: end < symbols.count && symbols[end] == .to ? end : Int.max
    )
  }

  private func plainComplement(from start: Int) -> Complement {
    switch symbols[start] {
    case .openMark: return .marked
    case .that: return .that
    case .to: return .infinitive
    case .how, .why, .what, .whether, .if, .when, .where, .who, .which: return .question
    case .gerund: return .gerund
    case .adverb, .time: return .modifier
    case .adjective, .participle: return phrases.index(at: start) == nil ? .modifier : .phrase
    case let first:
      if first.isPreposition || first.isSubordinator { return .prepositional }
      return phrases.phrase(from: start) == nil ? .rest : .phrase
    }
  }

  private func clauseVerb(from start: Int) -> Int {
    let verb = clauseVerbs.verb(from: start)
    return verb < min(start + ClauseVerbs.reach, symbols.count) ? verb : Int.max
  }
}

extension FeatureValue {
  @inline(__always) init(_ complement: Complement) { self.init(complement.rawValue) }
}
