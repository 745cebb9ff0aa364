package import Text

/// A quotation as an annotator marked it.
package struct GoldQuotation: Sendable {
  package let content: [Span]
  package let cue: Span?
  package let source: Span?

  package init(content: [Span], cue: Span?, source: Span?) {
    self.content = content
    self.cue = cue
    self.source = source
  }
}
