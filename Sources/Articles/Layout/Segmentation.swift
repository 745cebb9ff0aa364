internal import Text

/// The tokens, sentences and paragraphs of a text whose blocks are known.
struct Segmentation {
  private(set) var paragraphs: [Paragraph] = []
  private(set) var sentences: [Sentence] = []
  let tokens: [Token]

  /// Scans and splits all blocks but boilerplate; a dateline is a sentence of its own.
  init(of blocks: [Block], dateline: Span?, in utf8: [UInt8]) {
    var scanner = TokenScanner(utf8)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(blocks.count)
    for block in blocks {
      let first = scanner.tokens.count
      if block.kind != .boilerplate { scanner.scan(block.span) }
      ranges.append(first..<scanner.tokens.count)
    }
    tokens = scanner.tokens
    paragraphs.reserveCapacity(blocks.count)
    sentences.reserveCapacity(blocks.count + tokens.count / 16)
    let splitter = SentenceSplitter(utf8, tokens)
    for (index, block) in blocks.enumerated() {
      let first = sentences.count
      split(ranges[index], paragraph: index, by: splitter, after: dateline)
      let paragraph = Paragraph(
        span: block.span,
        kind: block.kind,
        sentences: first..<sentences.count,
        tokens: ranges[index]
      )
      paragraphs.append(paragraph)
    }
  }

  private mutating func split(
    _ range: Range<Int>,
    paragraph: Int,
    by splitter: SentenceSplitter,
    after dateline: Span?
  ) {
    guard let dateline, let first = range.first, Int(tokens[first].lower) == dateline.lower else {
      splitter.split(range, paragraph: paragraph, into: &sentences)
      return
    }
    let end = range.first { Int(tokens[$0].lower) >= dateline.upper } ?? range.upperBound
    sentences.append(Sentence(span: dateline, paragraph: paragraph, tokens: first..<end))
    splitter.split(end..<range.upperBound, paragraph: paragraph, into: &sentences)
  }
}
