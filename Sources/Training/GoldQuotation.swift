package import Text

/// A quotation as an annotator marked it.
package struct GoldQuotation: Sendable {
  /// The pieces of its words, in UTF-8 offsets into the text of the article.
  package let content: [Span]
  /// The words that report it; nil where the annotator marked none.
  package let cue: Span?
  /// Who says it, as the annotator marked it; nil where nobody was marked.
  package let source: Span?

  /// A quotation as it was marked, in UTF-8 offsets.
  package init(content: [Span], cue: Span?, source: Span?) {
    self.content = content
    self.cue = cue
    self.source = source
  }
}
