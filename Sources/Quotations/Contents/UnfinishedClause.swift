internal import Analysis
internal import Language
internal import Text

/// Tells that the clause after a cue goes on where a content would end.
struct UnfinishedClause {
  private let syntax: Syntax

  private static let reach = 60

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// The end of the sentence, at `limit`, where the piece lacks its verb or stops in an insertion.
  func end(of piece: Range<Int>, before limit: Int) -> Int? {
    let end = piece.upperBound
    guard end + 1 < limit, limit - end < Self.reach else { return nil }
    return lacksVerb(piece, before: limit) || isInsertion(piece, before: limit) ? limit : nil
  }

  /// Whether the piece stops before its subject: that based on the first count, | the town has grown.
  private func lacksVerb(_ piece: Range<Int>, before limit: Int) -> Bool {
    let end = piece.upperBound
    guard syntax.symbols[end] == .comma, syntax.tags[piece.lowerBound] == .that, piece.count > 2,
      syntax.finiteVerbs(in: piece) == 0 || opensWithParticiple(piece),
      let subject = syntax.phrases.phrase(from: end + 1)
    else { return false }
    let rest = Range(from: subject.tokens.upperBound, to: limit)
    return syntax.finiteVerbs(in: rest) > 0
  }

  /// Whether a participle and its preposition follow "that", and no comma after them: that based on the count.
  private func opensWithParticiple(_ piece: Range<Int>) -> Bool {
    let participle = piece.lowerBound + 1
    guard piece.contains(participle + 1) else { return false }
    return syntax.entries[participle].canBeParticiple
      && syntax.symbols[participle + 1].isPreposition && syntax.commas(in: piece) == 0
  }

  /// Whether what dashes enclose parts the subject from its verb: the parts of bread – flour and water – | are cheap.
  private func isInsertion(_ piece: Range<Int>, before limit: Int) -> Bool {
    let end = piece.upperBound
    guard syntax.symbols[end] == .dash else { return false }
    let isOpen = piece.contains { syntax.symbols[$0] == .dash }
    let close = isOpen ? end : Range(from: end + 1, to: limit).first { syntax.symbols[$0] == .dash }
    return close.map { $0 + 1 < limit && syntax.tags[$0 + 1].isFinite } ?? false
  }
}
