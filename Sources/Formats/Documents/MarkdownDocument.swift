private import CCmark
import Extraction
private import Glibc
import HTMLParsing
import ImportRecord

/// A text in Markdown, with or without front matter.
enum MarkdownDocument {
  /// Throws where nothing but front matter stands in the text.
  static func read(_ text: String) throws(FormatError) -> Import {
    let matter = FrontMatter(text)
    var record = ImportRecord(format: "markdown")
    matter.tell(&record)
    var blocks = Extraction.blocks(of: Tree(page: page(of: String(matter.rest))))
    if blocks.isEmpty { throw .empty }
    if record.title == nil, blocks[0].kind == .heading { record.title = blocks[0].text }
    if blocks[0].kind == .heading, blocks[0].text == record.title { blocks[0].reason = .title }
    return Import(record: record, blocks: blocks)
  }

  /// The page that a text in Markdown stands for, in UTF-8.
  private static func page(of text: String) -> [UInt8] {
    let bytes = text.utf8CString
    let page = bytes.withUnsafeBufferPointer { buffer in
      cmark_markdown_to_html(buffer.baseAddress, buffer.count - 1, CMARK_OPT_UNSAFE)
    }
    guard let page else { return [] }
    defer { free(page) }
    return Array(String(cString: page).utf8)
  }
}
