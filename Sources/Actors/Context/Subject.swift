internal import Language
internal import Text

extension MentionContext {
  /// Whether the tokens are the subject of a finite verb, which may stand before them in a report.
  func isSubject(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard !followsPreposition(tokens, in: sentence) else { return false }
    return verb(after: tokens, in: sentence) != nil || isInverted(tokens, in: sentence)
  }

  /// Whether who, which or that follows.
  func precedesRelative(_ range: Range<Int>) -> Bool {
    guard range.upperBound < tokens.count else { return false }
    return tags[range.upperBound] == .relative
  }

  /// Whether the clause closes after a subject that follows its verb: said Rice.
  private func isInverted(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    guard before > sentence.lowerBound, entries[before].cueLemma > 0, tags[before].isMainVerb else {
      return false
    }
    return range.upperBound >= sentence.upperBound || tags[range.upperBound] == .mark
  }

  private func followsPreposition(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    var before = range.lowerBound - 1
    if before >= sentence.lowerBound, tags[before] == .determiner { before -= 1 }
    guard before >= sentence.lowerBound else { return false }
    return tags[before] == .preposition || tags[before] == .to
  }

  /// The finite verb that follows, adverbs and a parenthesis between commas apart.
  func verb(after range: Range<Int>, in sentence: Range<Int>) -> Int? {
    var index = skipAdverbs(range.upperBound, sentence)
    if index < sentence.upperBound, tokens[index].kind == .open {
      index = afterBracket(index, sentence)
    }
    if index < sentence.upperBound, tokens[index].kind == .comma {
      index = afterParenthesis(index, sentence)
    }
    return index < sentence.upperBound && tags[index].isFinite ? index : nil
  }

  /// The main verb of a group that begins with a finite verb, or nil where it is "to be".
  func mainVerb(from finite: Int, in sentence: Range<Int>) -> Int? {
    var index = finite
    let limit = min(sentence.upperBound, finite + 6)
    var isPassive = false
    while index < limit {
      switch tags[index] {
      case .be: isPassive = true
      case .modal, .have, .do, .adverb, .negation, .to: break
      case .participle where isPassive: return nil
      case let tag where tag.isMainVerb: return index
      default: return nil
      }
      index += 1
    }
    return nil
  }

  private func skipAdverbs(_ start: Int, _ sentence: Range<Int>) -> Int {
    var index = start
    while index < sentence.upperBound, tags[index] == .adverb { index += 1 }
    return index
  }

  /// Past the bracket that closes what another one opened, within a short stretch.
  private func afterBracket(_ open: Int, _ sentence: Range<Int>) -> Int {
    let limit = min(sentence.upperBound, open + 15)
    return Range(from: open, to: limit).first { tokens[$0].kind == .close }.map { $0 + 1 } ?? open
  }

  /// Past the comma that closes what another one opened, within a short stretch.
  private func afterParenthesis(_ comma: Int, _ sentence: Range<Int>) -> Int {
    let limit = min(sentence.upperBound, comma + 25)
    var index = comma + 1
    while index < limit, tokens[index].kind != .comma { index += 1 }
    return index < limit ? index + 1 : sentence.upperBound
  }
}
