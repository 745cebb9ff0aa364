import Articles
import Text

extension Article {
  /// The index of the paragraph that an offset stands in, or after.
  func paragraph(at offset: Int) -> Int {
    max(0, paragraphs.firstIndex(sorted: { $0.span.lower > offset }) - 1)
  }

  /// The sentence that an offset stands in.
  func sentence(at offset: Int) -> Sentence? {
    let index = sentences.firstIndex(sorted: { $0.span.upper > offset })
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

extension Span {
  /// The same without a part of a character at its end.
  func wholeCharacters(_ article: Article) -> Span {
    var end = upper
    while end > lower, end < article.utf8.count, article.utf8[end] & 0xc0 == 0x80 { end -= 1 }
    return Span(lower, end)
  }
}

extension Article {
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
