internal import Language
internal import Text

/// Finds how far a source reaches beyond its head: phrases with of and the like, appositions,
/// relative clauses, further names.
struct SourceExtent {
  let syntax: Syntax
  /// The token it must end before: the cue's verb group, or the end of the sentence.
  let limit: Int
  let isBefore: Bool
  /// Whether it stands after "according to".
  private let isGoverned: Bool
  /// Whether the cue is a gerund: X, who left, nodded, “saying”.
  private let isGerund: Bool
  /// Whether the cue is a gerund or a colon or goes on after a conjunction, so that the source has
  /// another verb before it.
  private let hasOwnVerb: Bool

  private static let reach = 60

  init(_ syntax: Syntax, _ cue: CueCandidate, isBefore: Bool) {
    self.syntax = syntax
    self.isBefore = isBefore
    isGoverned = cue.form == .according
    isGerund = cue.form == .gerund
    limit = isBefore ? cue.group.tokens.lowerBound : cue.sentence.upperBound
    var last = limit - 1
    while last > cue.sentence.lowerBound,
      syntax.symbols[last] == .adverb || syntax.symbols[last] == .time
    {
      last -= 1
    }
    let isJoined = last >= cue.sentence.lowerBound && syntax.symbols[last].isConjunction
    hasOwnVerb = isBefore && (isJoined || isGerund || cue.form == .mark)
  }

  /// Finds how far a subject reaches before its verb.
  init(_ syntax: Syntax, before verb: VerbGroup) {
    self.syntax = syntax
    isBefore = true
    isGoverned = false
    isGerund = false
    hasOwnVerb = false
    limit = verb.tokens.lowerBound
  }

  /// The whole source whose phrase up to its head is given.
  func extent(_ source: SourceCandidate) -> Range<Int> {
    let tokens = root(source.tokens)
    guard !source.isPossessor || tokens != source.tokens, tokens.upperBound <= limit else {
      return tokens
    }
    let start = withNickname(tokens.lowerBound)
    if let end = enclosedEnd(tokens.upperBound) { return start..<end }
    var end = tokens.upperBound
    while let next = next(end), next > end, next - tokens.lowerBound < Self.reach { end = next }
    while end > tokens.upperBound, isLink(end - 1) { end -= 1 }
    return start..<end
  }

  /// The beginning of a name that goes on behind a nickname: Eddie “the Net” Marlow.
  private func withNickname(_ start: Int) -> Int {
    guard start > 1, syntax.symbols[start - 1] == .closeMark,
      let region = syntax.regions.region(at: start - 1), region.content.count <= 4,
      region.open > 0, let name = syntax.phrases.phrase(at: region.open - 1),
      name.tokens.upperBound == region.open, syntax.tags[name.head] == .properNoun
    else { return start }
    return name.tokens.lowerBound
  }

  /// Where the source ends when a comma follows its head and another stands before the cue.
  private func enclosedEnd(_ end: Int) -> Int? {
    guard isBefore, !isGerund, limit - end > 2, limit - end < Self.reach, symbol(end) == .comma
    else { return nil }
    var last = limit
    while last > end, symbol(last - 1) == .adverb { last -= 1 }
    guard symbol(last - 1) == .comma else { return nil }
    let first = syntax.symbols[end + 1]
    let isClause =
      first.isRelative || first == .of || first == .from
      || syntax.phrases.phrase(from: end + 1) != nil
    return isClause ? last - 1 : nil
  }

  /// Where the source ends once it has taken in what follows at `end`; nil where nothing does.
  private func next(_ end: Int) -> Int? {
    guard end < limit else { return nil }
    switch symbol(end) {
    case .of: return phraseEnd(end + 1)
    case .clitic: return end + 1
    case .and, .or: return coordinatedEnd(end)
    case .comma: return afterComma(end)
    case .openBracket: return bracketEnd(end)
    case .who, .which, .whose, .that, .whom, .relative: return clauseEnd(end + 1)
    case .to:
      let isInfinitive = end + 1 < limit && syntax.tags[end + 1] == .baseVerb
      return isInfinitive ? nil : phraseEnd(end + 1)
    case .participle where hasOwnVerb: return nil
    case .adjective where hasOwnVerb: return nounsEnd(end)
    case .participle, .gerund, .adjective: return isLoose(end) ? clauseEnd(end + 1) : nil
    case .pastVerb: return isReduced(end) ? clauseEnd(end + 1) : nil
    case .adverb, .presentVerb, .baseVerb, .noun: return closeEnd(end)
    default: return syntax.symbols[end].isPreposition ? prepositionalEnd(end) : nil
    }
  }

  /// The end of whom a source is near: sources close to the club.
  private func closeEnd(_ start: Int) -> Int? {
    guard isBefore, !hasOwnVerb, syntax.entries[start].canBeAdjective, symbol(start + 1) == .to
    else { return nil }
    return phraseEnd(start + 2)
  }

  /// The end of the nouns behind adjectives and owners; nil where none follows.
  private func nounsEnd(_ start: Int) -> Int? {
    var end = start
    while end < limit,
      syntax.tags[end].isNominal || syntax.symbols[end] == .adjective
        || syntax.symbols[end] == .clitic
    {
      end += 1
    }
    return syntax.tags[end - 1].isNominal ? end : nil
  }

  private func phraseEnd(_ start: Int) -> Int? {
    guard start < limit else { return nil }
    if syntax.symbols[start] == .openMark, let region = syntax.regions.region(at: start) {
      return region.tokens.upperBound <= limit ? region.tokens.upperBound : nil
    }
    if syntax.tags[start] == .determiner, start + 1 < limit,
      syntax.symbols[start + 1] == .openMark
    {
      return phraseEnd(start + 1)
    }
    if let phrase = syntax.phrases.phrase(from: start) {
      return phrase.tokens.upperBound <= limit ? phrase.tokens.upperBound : nil
    }
    return syntax.tags[start] == .determiner || syntax.tags[start] == .pronoun ? start + 1 : nil
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

  /// An apposition or a relative clause after a comma, what a governed source does meanwhile, or the
  /// next of several names.
  private func afterComma(_ comma: Int) -> Int? {
    guard comma + 1 < limit else { return nil }
    if syntax.symbols[comma + 1].isRelative { return isBefore ? nil : clauseEnd(comma + 2) }
    if syntax.symbols[comma + 1] == .of { return isBefore ? nil : phraseEnd(comma + 2) }
    if isGoverned, symbol(comma + 1) == .gerund {
      return clauseEnd(comma + 2).flatMap { symbol($0) == .comma ? $0 : nil }
    }
    guard var end = phraseEnd(comma + 1), symbol(comma + 1) != .openMark else { return nil }
    if syntax.tags[comma + 1] == .pronoun || opensContent(comma, end) { return nil }
    while end < limit, let next = modifierEnd(end) { end = next }
    let follower = symbol(end)
    let closes =
      follower == .comma || follower.isStop || follower == .boundary || follower == .and
      || follower == .closeBracket
    return closes || isBefore && end == limit ? end : nil
  }

  /// Whether the name that ends here is what "according to" and a name before it say something of:
  /// according to the BBC, Ana Kovel, the mayor, left.
  private func opensContent(_ comma: Int, _ end: Int) -> Bool {
    isGoverned && symbol(end) == .comma && isName(comma - 1) && isName(end - 1)
  }

  /// Whether the token ends a name and no office.
  private func isName(_ index: Int) -> Bool {
    syntax.tags[index] == .properNoun && !syntax.entries[index].isPersonNoun
  }

  private func modifierEnd(_ end: Int) -> Int? {
    if symbol(end) == .of || syntax.symbols[end].isPreposition { return phraseEnd(end + 1) }
    if syntax.symbols[end].isRelative { return clauseEnd(end + 1) }
    return nil
  }

  private func bracketEnd(_ start: Int) -> Int? {
    for index in Range(from: start, to: min(limit, start + 10)) where symbol(index) == .closeBracket
    {
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
      if symbol == .openMark, let end = endOfNickname(index) { return end }
      if symbol == .comma || symbol.isStop || symbol == .closeMark || symbol == .semicolon
        || symbol == .dash || symbol == .openMark || symbol == .colon
      {
        return index
      }
      index += 1
    }
    return index
  }

  /// The end of a name in marks that a clause tells: who goes by the name “Biscuit”, known as “Rae”.
  private func endOfNickname(_ open: Int) -> Int? {
    guard let region = syntax.regions.region(at: open), region.open == open,
      region.content.count <= 4, region.tokens.upperBound <= limit
    else { return nil }
    let before = symbol(open - 1)
    return before == .as || before == .noun || before == .preposition
      ? region.tokens.upperBound : nil
  }

  /// Whether a participle or adjective belongs to the phrase before it: a person familiar with.
  private func isLoose(_ index: Int) -> Bool {
    guard index + 1 < limit else { return false }
    if symbol(index) == .gerund { return isBefore }
    return syntax.symbols[index + 1].isPreposition || symbol(index + 1) == .to
      || symbol(index + 1) == .time || isBefore
  }

  /// Whether a form of the past is a participle with its complement: diplomats briefed on the talks.
  private func isReduced(_ index: Int) -> Bool {
    guard index + 1 < limit, !hasOwnVerb, syntax.entries[index].canBeParticiple else {
      return false
    }
    let next = syntax.symbols[index + 1]
    return next.isPreposition || next == .time || syntax.tags[index + 1] == .adverb
  }

  /// Whether nothing ends with the word: and, but, for.
  private func isLink(_ index: Int) -> Bool {
    syntax.symbols[index].isConjunction || syntax.symbols[index].isPreposition
  }

  /// The symbol of a token; a boundary outside of where the source may stand.
  func symbol(_ index: Int) -> Symbol {
    index < limit && index >= 0 ? syntax.symbols[index] : .boundary
  }
}
