/// A word, number or mark of the text.
///
/// Clitics stand alone ("Rice" "'s", "he" "'d"); "won't", "27-nation", "U.S." and "1,000.5" are one token each;
/// every quotation mark and bracket is a token of its own.
public struct Token: Sendable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    case word, number
    /// A quotation mark or an apostrophe that may be one: “ ” ‘ ’ " ' `` '' « » „.
    case quote
    /// A dash between words (– — --), never a hyphen within one.
    case dash
    /// , ; : . ? ! … ( ) [ ] and every other sign.
    case comma, semicolon, colon, stop, open, close, symbol
  }

  /// How a word is written; `lower` for all that is no word.
  public enum Shape: UInt8, Sendable {
    case lower, capitalized, allCaps, mixed
  }

  public let lower: Int32
  public let upper: Int32
  public let kind: Kind
  public private(set) var shape: Shape
  /// Whether the token leans on the word before it: 's 'd 'm 'll 're 've and the ' of a plural.
  public let isClitic: Bool
  /// Whether it is nothing but ASCII letters, as most words are; false also for some such words.
  public let isPlain: Bool
  public private(set) var word: Word

  /// The token's place in the text, UTF-8 offsets.
  public var span: Span { Span(Int(lower), Int(upper)) }

  private static let clitics = WordSet(["'", "'s", "'d", "'m", "'ll", "'re", "'ve"])

  /// The token at a span of a text, which is not empty.
  init(_ utf8: [UInt8], _ span: Span, _ kind: Kind, _ shape: Shape) {
    let first = utf8[span.lower]
    lower = Int32(span.lower)
    upper = Int32(span.upper)
    self.kind = kind
    self.shape = shape
    isPlain = false
    word = Word(utf8, span)
    isClitic = (first == 0x27 || first == 0xe2) && Self.clitics.contains(word)
  }

  /// The token of a word of letters at a span of a text.
  @inline(__always) init(_ word: Word, _ span: Span, _ shape: Shape) {
    lower = Int32(span.lower)
    upper = Int32(span.upper)
    kind = .word
    self.shape = shape
    isClitic = false
    isPlain = true
    self.word = word
  }

  /// The token as if it were that word in small letters.
  package func standing(for word: Word) -> Token {
    var token = self
    token.word = word
    token.shape = .lower
    return token
  }
}
