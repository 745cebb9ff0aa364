internal import Language
internal import Text

/// A word in which a name is joined to something else by a hyphen: "pro-Russian", "NATO-led".
struct Compound {
  let token: Int
  /// Whether the name stands first and words before it may belong to it: White "House-era".
  let endsName: Bool

  /// Which part of the word is the name, or nil for a word that is no such compound.
  static func name(in token: Token, _ utf8: [UInt8]) -> (span: Span, endsName: Bool)? {
    guard token.kind == .word, token.span.count > 5,
      token.shape == .capitalized || token.shape == .mixed
    else { return nil }
    let bytes = utf8[token.span.lower..<token.span.upper]
    guard let last = bytes.lastIndex(of: hyphen) else { return nil }
    if isSmall(utf8[token.span.lower]) {
      guard let first = bytes.firstIndex(of: hyphen), !isSmall(utf8[first + 1]),
        prefixes.contains(Word(utf8, Span(token.span.lower, first)))
      else { return nil }
      return (Span(first + 1, token.span.upper), false)
    }
    guard isTail(Span(last + 1, token.span.upper), utf8) else { return nil }
    return (Span(token.span.lower, last), true)
  }

  /// Whether the word after the hyphen says what is so with the name before it.
  private static func isTail(_ span: Span, _ utf8: [UInt8]) -> Bool {
    guard span.count > 2, isSmall(utf8[span.lower]) else { return false }
    let end = WordEnd(utf8, span)
    return end.has("ed", after: 2) || end.has("ing", after: 3) || tails.contains(Word(utf8, span))
  }

  private static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7a }

  private static let hyphen: UInt8 = 0x2d
  private static let prefixes = WordKind.compoundPrefix.words
  private static let tails = WordKind.compoundTail.words
}

extension MentionContext {
  /// Whether a compound ends in an adjective in small letters: Brexit-weary voters.
  func endsInAdjective(_ index: Int) -> Bool {
    let span = tokens[index].span
    guard let hyphen = utf8[span.lower..<span.upper].lastIndex(of: 0x2d),
      hyphen + 1 < span.upper
    else { return false }
    let tail = Lexicon.english[Word(utf8, Span(hyphen + 1, span.upper))]
    return CharacterClass(byte: utf8[hyphen + 1]) == .lowercase && tail.canBeAdjective
      && !tail.canBeNoun
  }
}
