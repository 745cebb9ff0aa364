/// A paragraph whose sentences are still to be found.
struct Block: Equatable {
  var span: Span
  var kind: Paragraph.Kind
}

extension Article {
  /// The article these blocks of a text make, with its sentences and tokens.
  init(text: String, utf8: [UInt8], record: Record, blocks: [Block]) {
    var scanner = TokenScanner(utf8)
    var ranges: [Range<Int>] = []
    for block in blocks {
      let first = scanner.tokens.count
      if block.kind != .boilerplate { scanner.scan(block.span) }
      ranges.append(first..<scanner.tokens.count)
    }
    let splitter = SentenceSplitter(utf8, scanner.tokens)
    var sentences: [Sentence] = []
    var paragraphs: [Paragraph] = []
    for (index, block) in blocks.enumerated() {
      let first = sentences.count
      splitter.split(ranges[index], paragraph: index, into: &sentences)
      paragraphs.append(
        Paragraph(
          span: block.span,
          kind: block.kind,
          sentences: first..<sentences.count,
          tokens: ranges[index]
        )
      )
    }
    id = record.id
    self.text = text
    self.utf8 = utf8
    titleSpan = nil
    title = record.title
    byline = nil
    published = record.published.map { PublicationDate(date: $0, basis: .declared) } ?? .unknown
    source = record.source
    self.paragraphs = paragraphs
    self.sentences = sentences
    tokens = scanner.tokens
  }
}
