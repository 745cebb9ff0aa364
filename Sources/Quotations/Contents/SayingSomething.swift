internal import Language
internal import Text

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

  /// Where pieces that begin at the token end at the earliest to be what is said; `Int.max` for never.
  func leastEnd(from start: Int, _ reading: ComplementReading) -> Int {
    guard isNeeded, reading.leastClauseEnd > start else { return start }
    let end = min(start + 40, syntax.symbols.count, reading.leastClauseEnd)
    var index = start
    while index < end, !stands(forClause: index) { index += 1 }
    return index < end ? index + 1 : reading.leastClauseEnd
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
