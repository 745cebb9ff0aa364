/// Articles without markup: blocks between blank lines, or one line after the other.
package enum PlainText {
  /// The article this text is.
  package static func read(_ text: String, record: Record) -> Article {
    let text = HardWrap.joined(text)
    let utf8 = Array(text.utf8)
    let blocks = ParagraphSplitter.paragraphs(of: utf8)
    return Article(
      text: text,
      utf8: utf8,
      record: record,
      blocks: blocks.map { Block(span: $0, kind: .body) }
    )
  }
}
