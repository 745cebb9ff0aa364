internal import Language
internal import Text

/// Finds how far a verb that reports is written: from its auxiliaries, adverbs and negation to the
/// preposition, the adverb or the colon that belongs to it: has also called for, pointed out.
struct CueExtent {
  private let syntax: Syntax
  /// What the words of the cue may not reach into.
  private let taken: [Range<Int>]

  /// Finds the extent beside these pieces and this source of a quotation.
  init(_ syntax: Syntax, pieces: [Range<Int>], source: Range<Int>?) {
    self.syntax = syntax
    var taken = pieces
    if let source { taken.append(source) }
    self.taken = taken
  }

  /// All of the cue with these tokens.
  func extent(_ cue: Range<Int>) -> Range<Int> {
    guard syntax.tags[cue.lowerBound].isMainVerb else { return cue }
    let sentence = syntax.sentence(at: cue.lowerBound).tokens
    var lower = VerbGroup(endingAt: cue.lowerBound, in: sentence, syntax.tags).tokens.lowerBound
    while lower > sentence.lowerBound + 1, isAdverbOfTime(lower - 1) { lower -= 1 }
    while lower < cue.lowerBound, isTaken(lower..<cue.lowerBound) { lower += 1 }
    let next = cue.upperBound
    guard next < sentence.upperBound, goesOn(next, cue, in: sentence), !isTaken(next..<next + 1)
    else { return lower..<next }
    return lower..<next + 1
  }

  /// Whether some of the tokens belong to the content or the source of the quotation.
  private func isTaken(_ tokens: Range<Int>) -> Bool { taken.contains { $0.overlaps(tokens) } }

  /// Whether the token is an adverb that tells when.
  private func isAdverbOfTime(_ index: Int) -> Bool {
    syntax.entries[index].closedClass == .timeAdverb
  }

  /// Whether the token belongs to the cue before it.
  private func goesOn(_ index: Int, _ cue: Range<Int>, in sentence: Range<Int>) -> Bool {
    if syntax.symbols[index] == .colon { return true }
    let word = syntax.tokens[index].word
    let isSaid = CueTable.english.isParenthetical[syntax.entries[cue.lowerBound].cueLemma]
    if Self.governed.contains(word) { return !isSaid || Self.always.contains(word) }
    return syntax.symbols[index] == .to && !isSaid && index + 1 < sentence.upperBound
      && syntax.tags[index + 1] != .baseVerb
  }

  private static let always = WordKind.cueParticle.words
  private static let governed = WordKind.cuePreposition.words
}
