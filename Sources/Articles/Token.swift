/// A word, number or mark of the text.
///
/// Clitics stand alone ("Rice" "'s", "he" "'d"); "won't", "27-nation", "U.S." and "1,000.5" are one token each;
/// every quotation mark and bracket is a token of its own.
package struct Token: Sendable {
  /// What a token is made of.
  package enum Kind: UInt8, Sendable {
    case word, number
    /// A quotation mark or an apostrophe that may be one: “ ” ‘ ’ " ' `` '' « » „.
    case quote
    /// A dash between words (– — --), never a hyphen within one.
    case dash
    /// , ; : . ? ! … ( ) [ ] and every other sign.
    case comma, semicolon, colon, stop, open, close, symbol
  }

  /// How a word is written; `lower` for all that is no word.
  package enum Shape: UInt8, Sendable {
    case lower, capitalized, allCaps, mixed
  }

  package let lower: Int32
  package let upper: Int32
  package let kind: Kind
  package let shape: Shape
  package let word: Word

  /// The token's place in the text, UTF-8 offsets.
  package var span: Span { Span(Int(lower), Int(upper)) }

  /// Whether the token leans on the word before it: 's 'd 'm 'll 're 've and the ' of a plural.
  package var isClitic: Bool { upper - lower <= 5 && Self.clitics.contains(word) }

  private static let clitics: Set<Word> = ["'", "'s", "'d", "'m", "'ll", "'re", "'ve"]

  package init(span: Span, kind: Kind, shape: Shape, word: Word) {
    lower = Int32(span.lower)
    upper = Int32(span.upper)
    self.kind = kind
    self.shape = shape
    self.word = word
  }
}
