/// Finds where the sentences of a paragraph end.
package struct SentenceSplitter {
  let bytes: [UInt8]
  let tokens: [Token]

  /// A splitter of the tokens of a text, given as UTF-8.
  package init(_ utf8: [UInt8], _ tokens: [Token]) {
    bytes = utf8
    self.tokens = tokens
  }

  /// Appends the sentences of one paragraph, whose tokens are given.
  package func split(_ range: Range<Int>, paragraph: Int, into sentences: inout [Sentence]) {
    var start = range.lowerBound
    var index = listMarkerEnd(range)
    while index < range.upperBound {
      let end = isStop(index) ? boundary(at: index, of: start..<range.upperBound) : nil
      if let end {
        sentences.append(sentence(start..<end, paragraph))
        start = end
      }
      index = end ?? index + 1
    }
    if start < range.upperBound { sentences.append(sentence(start..<range.upperBound, paragraph)) }
  }

  private func sentence(_ range: Range<Int>, _ paragraph: Int) -> Sentence {
    let lower = Int(tokens[range.lowerBound].lower)
    let upper = Int(tokens[range.upperBound - 1].upper)
    return Sentence(span: Span(lower, upper), paragraph: paragraph, tokens: range)
  }

  /// Past "1." at the beginning of a list item, whose stop ends nothing.
  private func listMarkerEnd(_ range: Range<Int>) -> Int {
    guard range.count > 2, tokens[range.lowerBound].kind == .number,
      tokens[range.lowerBound + 1].kind == .stop
    else { return range.lowerBound }
    return range.lowerBound + 2
  }

  /// Where the sentence ends whose last stop, or abbreviation, is this token, given all tokens from
  /// its first on; nil if none does.
  private func boundary(at index: Int, of rest: Range<Int>) -> Int? {
    let limit = rest.upperBound
    let token = tokens[index]
    let end = closingEnd(after: index, before: limit)
    guard end < limit else { return end }
    if token.kind == .word {
      let isEnd =
        endsSentence(abbreviation: token, before: tokens[end])
        || quotationResumes(after: index, of: rest)
      return isEnd ? end : nil
    }
    return endsSentence(stop: index, at: end, before: limit) ? end : nil
  }

  /// Whether the token is a stop, or a word that ends with one.
  @inline(__always) private func isStop(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .stop
      || token.kind == .word && bytes[Int(token.upper) - 1] == 0x2e && token.upper - token.lower > 1
  }

  /// Past the stops, closing marks and brackets that lean on the stop at `index`.
  private func closingEnd(after index: Int, before limit: Int) -> Int {
    var end = index + 1
    while end < limit, tokens[end].lower == tokens[end - 1].upper {
      switch tokens[end].kind {
      case .stop, .quote, .close: end += 1
      default: return end
      }
    }
    return end
  }

  /// Whether a stop ends the sentence, given the token after it and what leans on it.
  private func endsSentence(stop: Int, at end: Int, before limit: Int) -> Bool {
    let next = tokens[end]
    switch next.kind {
    case .word where next.shape == .lower: return false
    case .comma, .semicolon, .colon, .close, .dash, .stop: return false
    case .number where next.lower == tokens[end - 1].upper: return false
    default: break
    }
    let isQuoted = tokens[end - 1].kind == .quote
    guard isQuoted, bytes[Int(tokens[stop].lower)] != 0x2e else { return true }
    return !isCueAhead(end, before: limit)
  }

  /// Whether a name and a reporting verb follow: “Will you go?” Rice asked.
  private func isCueAhead(_ start: Int, before limit: Int) -> Bool {
    for index in start..<min(limit, start + 5) {
      let token = tokens[index]
      guard token.kind == .word else { return false }
      if token.shape == .lower { return SentenceWord.named(token.word) == .cue }
    }
    return false
  }

  /// Whether the stop of an abbreviation ends the sentence as well.
  private func endsSentence(abbreviation token: Token, before next: Token) -> Bool {
    guard next.kind == .word || next.kind == .quote || next.kind == .open else { return false }
    let found = next.kind == .word ? SentenceWord.named(next.word) : nil
    let isCapitalized = next.kind != .word || next.shape != .lower
    switch kind(of: token) {
    case .title, .inner, .number, .elision: return false
    case .list: return isCapitalized
    case .name, .month: return isCapitalized && found == .opener
    case nil: break
    }
    if isHour(token) { return isCapitalized && (found == nil || found == .opener) }
    return isCapitalized && found == .opener
  }

  /// Whether a sentence with a quotation goes on to the next one: “Yes,” said Lee of Fresno, Calif. “It is.”
  private func quotationResumes(after index: Int, of rest: Range<Int>) -> Bool {
    let mark = index + 1
    guard index > rest.lowerBound, mark + 1 < rest.upperBound, tokens[mark].kind == .quote,
      tokens[index].span.count > 2,
      tokens[mark].lower > tokens[index].upper, tokens[mark + 1].lower == tokens[mark].upper,
      tokens[mark + 1].kind == .word, tokens[mark + 1].shape != .lower
    else { return false }
    switch kind(of: tokens[index]) {
    case nil, .name, .month:
      return (max(rest.lowerBound + 1, index - Self.reach)..<index).contains {
        tokens[$0].kind == .quote && (tokens[$0 - 1].kind == .comma || tokens[$0 - 1].kind == .stop)
      }
    default: return false
    }
  }

  private func kind(of token: Token) -> Abbreviation? {
    Abbreviation.named(
      Word(bytes, Span(Int(token.lower), Int(token.upper) - 1)),
      isCapitalized: token.shape != .lower
    )
  }

  /// Whether the token is "a.m." or "p.m.".
  private func isHour(_ token: Token) -> Bool {
    token.word == Self.beforeNoon || token.word == Self.afterNoon
  }

  /// How far back a quotation is looked for, in tokens.
  private static let reach = 200
  private static let beforeNoon: Word = "a.m."
  private static let afterNoon: Word = "p.m."
}
