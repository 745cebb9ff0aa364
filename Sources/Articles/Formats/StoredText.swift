package import Text

/// An article that was written down with its paragraphs.
package enum StoredText {
  /// The article whose text, paragraphs and head are known; paragraphs are in text order.
  package static func article(
    _ text: String,
    paragraphs: [(span: Span, kind: Paragraph.Kind)],
    record: Record,
    byline: String?
  ) -> Article {
    let utf8 = Array(text.utf8)
    let blocks = paragraphs.map { Block(span: $0.span, kind: $0.kind) }
    let titleSpan = record.title.flatMap { title in
      blocks.first {
        $0.kind != .body && utf8[$0.span.lower..<$0.span.upper].elementsEqual(title.utf8)
      }
    }?.span
    let head = ArticleHead(record.title, at: titleSpan, byline: byline, blocks, in: utf8)
    let layout = LaidOut(known: blocks, head: head)
    return Article(text: text, utf8: utf8, record: record, layout: layout)
  }
}
