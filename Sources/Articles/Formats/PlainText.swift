/// Articles without markup: blocks between blank lines, or one line after the other.
package enum PlainText {
  /// The article this text is; lines that were broken at one width are joined, unless the text is to stay
  /// as it is.
  package static func read(_ text: String, record: Record, joinsLines: Bool = true) -> Article {
    let text = joinsLines ? HardWrap.joined(text) : text
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
