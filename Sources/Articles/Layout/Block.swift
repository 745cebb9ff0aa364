/// A paragraph whose sentences are still to be found.
struct Block: Equatable {
  var span: Span
  var kind: Paragraph.Kind
}

extension Article {
  /// The article these blocks of a text make, with its sentences and tokens.
  init(text: String, utf8: [UInt8], record: Record, blocks: [Block]) {
    var blocks = blocks
    let head = ArticleHead(&blocks, in: utf8, title: record.title)
    Boilerplate(utf8: utf8).mark(&blocks)
    ParagraphKinds(utf8: utf8).mark(&blocks)
    let segmentation = Segmentation(of: blocks, dateline: head.dateline?.span, in: utf8)
    id = record.id
    self.text = text
    self.utf8 = utf8
    titleSpan = head.titleSpan
    title = head.title
    byline = head.byline
    published = PublicationDate(declared: record.published ?? head.date)
    source = record.source
    dateline = head.dateline?.span
    paragraphs = segmentation.paragraphs
    sentences = segmentation.sentences
    tokens = segmentation.tokens
  }
}
