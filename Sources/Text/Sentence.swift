/// A sentence: never reaches beyond its paragraph.
public struct Sentence: Sendable, Equatable {
  /// From its first token to the end of its last.
  public let span: Span
  /// The index of its paragraph.
  public let paragraph: Int
  /// Its tokens, as indices into `Article.tokens`.
  public let tokens: Range<Int>

  /// A sentence at a span, whose paragraph and tokens are given.
  package init(span: Span, paragraph: Int, tokens: Range<Int>) {
    self.span = span
    self.paragraph = paragraph
    self.tokens = tokens
  }
}
