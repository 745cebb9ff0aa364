import Articles
import Text

extension Article {
  /// The index of the paragraph that an offset stands in, or after.
  func paragraph(at offset: Int) -> Int {
    max(0, paragraphs.partitioningIndex(where: { $0.span.lower > offset }) - 1)
  }

  /// The sentence that an offset stands in.
  func sentence(at offset: Int) -> Sentence? {
    let index = sentences.partitioningIndex(where: { $0.span.upper > offset })
    return index < sentences.count && sentences[index].span.contains(offset)
      ? sentences[index] : nil
  }

  /// Where the word begins that an offset stands in.
  func beginning(ofWordBefore offset: Int) -> Int {
    var index = offset
    while index > 0, utf8[index - 1] > 0x20 { index -= 1 }
    return index
  }
}

extension Article {
  /// The beginning of a span, of whole characters and at most so many bytes.
  func prefix(of span: Span, bytes: Int) -> Span {
    var end = min(span.upper, span.lower + bytes)
    while end < span.upper, end > span.lower, utf8[end] & 0xc0 == 0x80 { end -= 1 }
    return Span(span.lower, end)
  }

  /// What an outline names: the headings, or the paragraphs where there is but a title.
  var landmarks: [Span] {
    let headings = headings
    return headings.count > 1 ? headings : paragraphs.map(\.span)
  }

  /// The title, where it stands in the text, and the headings.
  var headings: [Span] {
    paragraphs.filter { paragraph in
      paragraph.kind == .heading || titleSpan.map { paragraph.span.contains($0) } ?? false
    }.map(\.span)
  }
}
