internal import Articles
internal import Text

/// Cuts sentences into noun phrases from left to right.
struct NounPhraseChunker {
  private(set) var phrases: [NounPhrase] = []

  private let tokens: [Token]
  private let tags: [Tag]
  private let entries: [LexicalEntry]
  private let utf8: [UInt8]

  init(_ article: Article, _ tagging: Tagging) {
    tokens = article.tokens
    tags = tagging.tags
    entries = tagging.entries
    utf8 = article.utf8
    phrases.reserveCapacity(tokens.count / 3)
  }

  /// Appends the noun phrases of one sentence.
  mutating func chunk(_ sentence: Range<Int>) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let phrase = phrase(from: index, before: sentence.upperBound) {
        phrases.append(phrase)
        index = phrase.tokens.upperBound
      } else {
        index += 1
      }
    }
  }

  private func phrase(from start: Int, before end: Int) -> NounPhrase? {
    switch tags[start] {
    case .pronoun, .objectPronoun, .reflexive:
      return NounPhrase(tokens: start..<start + 1, head: start)
    default: break
    }
    guard canBegin(start, before: end) else { return nil }
    var scan = Scan()
    var index = start
    let limit = min(end, start + Self.longest)
    while index < limit, takes(index, from: start, before: end, &scan) { index += 1 }
    return finished(start..<index, scan)
  }

  /// Longer phrases, in tokens, are none.
  private static let longest = 100

  /// What has been seen of a phrase.
  private struct Scan {
    var head: Int?
    /// The last word that can stand for a head: the poor, the two, many.
    var substitute: Int?
  }

  private func canBegin(_ index: Int, before end: Int) -> Bool {
    switch tags[index] {
    case .determiner, .quantifier, .number, .adjective, .noun, .pluralNoun, .properNoun:
      return true
    case .possessive, .time, .participle, .gerund, .mark: return mayBegin(index, before: end)
    default: return false
    }
  }

  private func mayBegin(_ index: Int, before end: Int) -> Bool {
    switch tags[index] {
    case .possessive: return !tokens[index].isClitic
    case .time: return index + 1 < end && tags[index + 1] == .possessive
    case .participle, .gerund:
      guard isPremodifier(index, before: end) else { return false }
      return !followsVerb(index) || isTitle(index) || isOffice(index)
    case .mark: return isCurrency(index, before: end)
    default: return false
    }
  }

  /// Whether the token goes on with the phrase that began at `start`.
  private func takes(_ index: Int, from start: Int, before end: Int, _ scan: inout Scan) -> Bool {
    let tag = tags[index]
    if tag == .noun || tag == .pluralNoun {
      scan.head = index
      return true
    }
    switch tag {
    case .properNoun: return takesName(index, before: end, &scan)
    case .determiner: return index == start || isPredeterminer(index - 1)
    case .pronoun:
      scan.substitute = index
      return index == start + 1 && tags[start] == .determiner
    case .possessive: return takesPossessive(index, from: start, &scan)
    case .quantifier, .number: return takesNumber(index, before: end, &scan)
    case .adjective:
      scan.substitute = index
      return scan.head == nil || isOfName(index, from: start, before: end)
    case .participle, .gerund:
      return scan.head == nil && (index > start || isPremodifier(index, before: end))
        && isPremodifier(index, before: end)
    case .adverb, .conjunction: return scan.head == nil && joins(index, from: start, before: end)
    case .time: return index == start || scan.head == nil && isBeforeNoun(index, before: end)
    case .mark: return takesSign(index, from: start, before: end, &scan)
    default: return false
    }
  }

  /// Whether an adjective that is a noun as well stands between a name and the noun it tells of: the Ghana
  /// international midfielder.
  private func isOfName(_ index: Int, from start: Int, before end: Int) -> Bool {
    guard index + 1 < end, tags[index - 1] == .properNoun, tokens[index].shape == .lower,
      tokens[index + 1].shape == .lower
    else { return false }
    return tags[start] == .determiner && tags[index + 1] == .noun && entries[index].canBeNoun
      || isOfOffice(index, from: start, before: end)
  }

  /// Whether an adjective between a name and a noun for persons or a body tells of them: Harrow marine biologist
  /// Ana Kovel; Ana Kovel, a Harrow political scientist; the Norwegian foreign ministry.
  private func isOfOffice(_ index: Int, from start: Int, before end: Int) -> Bool {
    if Self.bygone.contains(tokens[index].word) { return false }
    let limit = min(end, index + Self.longestOffice)
    let next = Range(from: index + 1, to: limit).first { !mayBeInOffice($0) } ?? limit
    let noun = next - 1
    guard noun > index, tags[noun].isNominal else { return false }
    let isPerson = entries[noun].isPersonNoun || Self.roles.contains(tokens[noun].word)
    if next < end, tags[next] == .properNoun { return isPerson }
    let isDetermined = tags[start] == .determiner || start > 0 && tokens[start - 1].kind == .comma
    guard isDetermined || tags[noun] == .pluralNoun && !isGoverned(start) else { return false }
    return (isPerson || entries[noun].isGroupNoun || Self.bodies.contains(tokens[noun].word))
      && (next == end || tags[next] == .mark || tags[next].isFinite)
  }

  private func isGoverned(_ start: Int) -> Bool {
    start > 0 && (tags[start - 1] == .preposition || tags[start - 1] == .to)
  }

  private func mayBeInOffice(_ index: Int) -> Bool {
    tokens[index].shape == .lower && (tags[index].isNominal || tags[index] == .adjective)
  }

  private static let longestOffice = 5
  private static let bygone = WordKind.bygone.words
  private static let roles = WordKind.roleNoun.words
  private static let bodies = WordKind.stateBody.words

  /// A name after a plural or a time begins a phrase of its own: told reporters Rice would come, last
  /// week Rice came.
  private func takesName(_ index: Int, before end: Int, _ scan: inout Scan) -> Bool {
    if let head = scan.head, head == index - 1, tokens[head].shape == .lower,
      tags[head] == .pluralNoun || entries[head].isTimeNoun
    {
      return false
    }
    scan.head = index
    return true
  }

  private func takesPossessive(_ index: Int, from start: Int, _ scan: inout Scan) -> Bool {
    guard tokens[index].isClitic else { return index == start || isPredeterminer(index - 1) }
    guard scan.head == index - 1 || index > start && tags[index - 1] == .time else { return false }
    scan.head = nil
    return true
  }

  private func takesNumber(_ index: Int, before end: Int, _ scan: inout Scan) -> Bool {
    guard scan.head != nil else {
      scan.substitute = index
      return true
    }
    guard tags[index] == .number else { return false }
    if tokens[index].kind == .number { return tokens[index - 1].shape != .lower }
    guard tokens[index].shape != .lower, tags[index - 1] == .properNoun else { return false }
    scan.head = index
    return true
  }

  private func takesSign(
    _ index: Int,
    from start: Int,
    before end: Int,
    _ scan: inout Scan
  ) -> Bool {
    if scan.head == nil, isCurrency(index, before: end) { return true }
    if isSign(index, "&"), index > start, index + 1 < end, tags[index - 1] == .properNoun {
      return tags[index + 1] == .properNoun
    }
    guard index > start, tags[index - 1] == .number, isSign(index, "%") else { return false }
    scan.head = index
    return true
  }

  /// Whether a noun, or further words on the way to one, follow.
  private func isPremodifier(_ index: Int, before end: Int) -> Bool {
    guard index + 1 < end else { return false }
    return tags[index + 1].isNominal || tags[index + 1] == .adjective
  }

  private func isBeforeNoun(_ index: Int, before end: Int) -> Bool {
    index + 1 < end && (tags[index + 1].isNominal || tags[index + 1] == .possessive)
  }

  /// Whether a capital begins a title: Mining Minister Ana Kovel.
  private func isTitle(_ index: Int) -> Bool {
    tokens[index].shape == .capitalized && tokens[index + 1].shape == .capitalized
  }

  /// Whether it tells behind a comma what sort of person somebody is: managing director, retired teacher.
  private func isOffice(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].kind == .comma && tags[index + 1] == .noun
      && entries[index + 1].isPersonNoun
  }

  private func followsVerb(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let tag = tags[index - 1]
    return tag.isAuxiliary || tag == .to || tag.isNominal || tag == .pronoun || tag == .adverb
      || tag == .negation || tag == .preposition || tag == .subordinator || tag == .relative
      || tag == .conjunction || tag == .mark
  }

  /// Whether an adverb or conjunction joins words before the noun: very large, political and legal.
  private func joins(_ index: Int, from start: Int, before end: Int) -> Bool {
    guard index > start, index + 1 < end else { return false }
    let next = tags[index + 1]
    if tags[index] == .adverb {
      return next == .adjective || next == .participle || next == .adverb || next.isNominal
    }
    return tags[index - 1] == .adjective && next == .adjective
  }

  private func isPredeterminer(_ index: Int) -> Bool {
    tags[index] == .quantifier
  }

  private func isCurrency(_ index: Int, before end: Int) -> Bool {
    guard index + 1 < end, tags[index + 1] == .number, tokens[index].kind == .symbol else {
      return false
    }
    return isSign(index, "$") || utf8[Int(tokens[index].lower)] >= 0x80
  }

  private func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    tokens[index].span.count == 1 && UInt32(utf8[Int(tokens[index].lower)]) == sign.value
  }

  private func finished(_ range: Range<Int>, _ scan: Scan) -> NounPhrase? {
    if let head = scan.head {
      return NounPhrase(tokens: range.lowerBound..<max(head + 1, trimmed(range)), head: head)
    }
    if let possessor = possessor(range) {
      return NounPhrase(tokens: range.lowerBound..<possessor + 1, head: possessor)
    }
    guard let head = scan.substitute, tags[range.lowerBound] != .adjective || range.count > 1
    else { return nil }
    return NounPhrase(tokens: range.lowerBound..<head + 1, head: head)
  }

  /// The end of the phrase without the words that lead nowhere.
  private func trimmed(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, !tags[end - 1].isNominal, tags[end - 1] != .number { end -= 1 }
    return end
  }

  /// The noun before a clitic that nothing follows.
  private func possessor(_ range: Range<Int>) -> Int? {
    guard range.count > 1, let last = range.last, tokens[last].isClitic else { return nil }
    return tags[last - 1].isNominal ? last - 1 : nil
  }
}
