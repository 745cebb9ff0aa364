internal import Articles

/// Finds how far a source reaches beyond its head: phrases with of and the like, appositions,
/// relative clauses, further names.
struct SourceExtent {
  private let syntax: Syntax
  /// The token it must end before: the cue's verb group, or the end of the sentence.
  private let limit: Int
  private let isBefore: Bool

  private static let reach = 60

  init(_ syntax: Syntax, _ cue: CueCandidate, isBefore: Bool) {
    self.syntax = syntax
    self.isBefore = isBefore
    limit = isBefore ? cue.group.tokens.lowerBound : cue.sentence.upperBound
  }

  /// The whole source whose phrase up to its head is given.
  func extent(_ source: SourceCandidate) -> Range<Int> {
    let tokens = source.tokens
    guard !source.isPossessor, tokens.upperBound <= limit else { return tokens }
    if let end = enclosedEnd(tokens.upperBound) { return tokens.lowerBound..<end }
    var end = tokens.upperBound
    while let next = next(end), next > end, next - tokens.lowerBound < Self.reach { end = next }
    return tokens.lowerBound..<end
  }

  /// Where the source ends when a comma follows its head and another stands before the cue.
  private func enclosedEnd(_ end: Int) -> Int? {
    guard isBefore, limit - end > 2, limit - end < Self.reach, symbol(end) == .comma else {
      return nil
    }
    var last = limit
    while last > end, symbol(last - 1) == .adverb { last -= 1 }
    guard symbol(last - 1) == .comma else { return nil }
    let isClause = syntax.symbols[end + 1].isRelative || syntax.phrases.phrase(from: end + 1) != nil
    return isClause ? last - 1 : nil
  }

  /// Where the source ends once it has taken in what follows at `end`; nil where nothing does.
  private func next(_ end: Int) -> Int? {
    guard end < limit else { return nil }
    switch symbol(end) {
    case .of: return phraseEnd(end + 1)
    case .and, .or: return coordinatedEnd(end)
    case .comma: return afterComma(end)
    case .openBracket: return bracketEnd(end)
    case .who, .which, .whose, .that, .whom, .relative: return clauseEnd(end + 1)
    case .participle, .gerund, .adjective: return isLoose(end) ? clauseEnd(end + 1) : nil
    default: return syntax.symbols[end].isPreposition ? prepositionalEnd(end) : nil
    }
  }

  private func phraseEnd(_ start: Int) -> Int? {
    guard start < limit else { return nil }
    if syntax.symbols[start] == .openMark, let region = syntax.regions.region(at: start) {
      return region.tokens.upperBound <= limit ? region.tokens.upperBound : nil
    }
    guard let phrase = syntax.phrases.phrase(from: start), phrase.tokens.upperBound <= limit else {
      return nil
    }
    return phrase.tokens.upperBound
  }

  /// A phrase with for, in, at, from: of a source, unless it tells a time.
  private func prepositionalEnd(_ start: Int) -> Int? {
    guard let end = phraseEnd(start + 1) else { return nil }
    let headClass = syntax.headClass(end - 1)
    guard headClass != .time, symbol(start + 1) != .time else { return nil }
    if isBefore { return end }
    switch symbol(start) {
    case .for, .from, .at, .in, .with, .on, .against: return end
    default: return nil
    }
  }

  private func coordinatedEnd(_ start: Int) -> Int? {
    guard let end = phraseEnd(start + 1) else { return nil }
    if isBefore { return end }
    return end < limit && syntax.tags[end].isFinite ? nil : end
  }

  /// An apposition or a relative clause after a comma, or the next of several names.
  private func afterComma(_ comma: Int) -> Int? {
    guard comma + 1 < limit else { return nil }
    if syntax.symbols[comma + 1].isRelative { return isBefore ? nil : clauseEnd(comma + 2) }
    guard var end = phraseEnd(comma + 1), symbol(comma + 1) != .openMark else { return nil }
    if syntax.tags[comma + 1] == .pronoun { return nil }
    while end < limit, let next = modifierEnd(end) { end = next }
    let follower = symbol(end)
    let closes =
      follower == .comma || follower.isStop || follower == .boundary || follower == .and
      || follower == .closeBracket
    return closes || isBefore && end == limit ? end : nil
  }

  private func modifierEnd(_ end: Int) -> Int? {
    if symbol(end) == .of || syntax.symbols[end].isPreposition { return phraseEnd(end + 1) }
    if syntax.symbols[end].isRelative { return clauseEnd(end + 1) }
    return nil
  }

  private func bracketEnd(_ start: Int) -> Int? {
    for index in start..<min(limit, start + 10) where symbol(index) == .closeBracket {
      return index + 1
    }
    return nil
  }

  /// The end of a clause that belongs to the source: before the next comma, stop or mark.
  private func clauseEnd(_ start: Int) -> Int? {
    var index = start
    let last = min(limit, start + Self.reach)
    while index < last {
      let symbol = symbol(index)
      if symbol == .comma || symbol.isStop || symbol == .closeMark || symbol == .semicolon
        || symbol == .dash || symbol == .openMark || symbol == .colon
      {
        return index
      }
      index += 1
    }
    return index
  }

  /// Whether a participle or adjective belongs to the phrase before it: a person familiar with.
  private func isLoose(_ index: Int) -> Bool {
    guard index + 1 < limit else { return false }
    if symbol(index) == .gerund { return isBefore }
    return syntax.symbols[index + 1].isPreposition || isBefore
  }

  private func symbol(_ index: Int) -> Symbol {
    index < limit && index >= 0 ? syntax.symbols[index] : .boundary
  }
}
