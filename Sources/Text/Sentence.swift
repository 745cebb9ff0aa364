/// A sentence: never reaches beyond its paragraph.
package struct Sentence: Sendable, Equatable {
  package let span: Span
  /// The index of its paragraph.
  package let paragraph: Int
  /// Its tokens, as indices into `Article.tokens`.
  package let tokens: Range<Int>

  /// A sentence at a span, whose paragraph and tokens are given.
  package init(span: Span, paragraph: Int, tokens: Range<Int>) {
    self.span = span
    self.paragraph = paragraph
    self.tokens = tokens
  }
}
