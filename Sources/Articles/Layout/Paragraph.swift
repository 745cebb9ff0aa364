package import Text

/// A block of the text.
package struct Paragraph: Sendable, Equatable {
  /// What the block is; boilerplate is shown dim and never analysed.
  package enum Kind: String, Sendable {
    case body, heading, quote, list, caption, boilerplate
  }

  package let span: Span
  package let kind: Kind
  /// Its sentences, as indices into `Article.sentences`; empty for boilerplate.
  package let sentences: Range<Int>
  /// Its tokens, as indices into `Article.tokens`; empty for boilerplate.
  package let tokens: Range<Int>
}
