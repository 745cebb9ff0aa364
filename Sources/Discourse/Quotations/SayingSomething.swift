internal import Articles

/// To say or tell takes a clause, a question, quoted words or a word that stands for one; a clock
/// that says ten past four and a story told well report nothing.
struct SayingSomething {
  private let syntax: Syntax
  private var isNeeded = false

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Judges contents of this cue from now on.
  mutating func turn(to cue: CueCandidate) {
    isNeeded = CueTable.english.isClausal[cue.lemma]
  }

  /// Whether the piece can be what is said.
  func allows(_ piece: Range<Int>, _ reading: ComplementReading) -> Bool {
    guard isNeeded else { return true }
    switch reading[piece.upperBound] {
    case .marked, .that, .question, .infinitive, .clause, .object: return true
    default: return piece.prefix(40).contains { stands(forClause: $0) }
    }
  }

  /// Whether the token is quoted, or a word like yes, so, everything.
  private func stands(forClause index: Int) -> Bool {
    if syntax.regions.contains(index) { return true }
    switch syntax.symbols[index] {
    case .interjection, .so: return true
    case .determiner where syntax.tokens[index].word == Self.no: return true
    default: return syntax.entries[index].closedClass == .indefinite
    }
  }

  private static let no: Word = "no"
}
