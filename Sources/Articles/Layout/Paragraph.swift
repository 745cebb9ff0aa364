package import Text

/// A block of the text.
package struct Paragraph: Sendable, Equatable {
  /// What the block is; boilerplate is shown dim and never analysed.
  package enum Kind: String, Sendable {
    case body, heading, quote, list, caption, boilerplate
  }

  /// Where it stands, in UTF-8 offsets into the text of the article.
  package let span: Span
  /// What the block is: body, heading, quote, list, caption or boilerplate.
  package let kind: Kind
  /// Its sentences, as indices into `Article.sentences`; empty for boilerplate.
  package let sentences: Range<Int>
  /// Its tokens, as indices into `Article.tokens`; empty for boilerplate.
  package let tokens: Range<Int>
}
