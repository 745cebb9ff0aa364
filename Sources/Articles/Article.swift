package import Text

/// A news article: its text, stored once, and stand-off spans into it.
///
/// Everything the article holds is in text order; paragraphs partition what is not white space,
/// sentences partition the analysed paragraphs, tokens the sentences. It never changes; it is an object
/// because every stage holds it, and one reference costs less to pass on than those of all its parts.
package final class Article: Sendable {
  /// The name of the record or of the file without its ending.
  package let id: String
  /// The whole text as it is shown; never changed once read.
  package let text: String
  /// The same text as UTF-8 code units: what every span counts.
  package let utf8: [UInt8]
  /// The title when it stands in the text.
  package let titleSpan: Span?
  /// The title, from the text or from what came with it.
  package let title: String?
  /// Who wrote it, as it was given with the text or stands in it; nil where neither says.
  package let byline: String?
  /// Where and by which agency it was filed, with its dash, at the beginning of the body.
  package let dateline: Span?
  /// The declared date; what the content suggests is not considered here.
  package let published: PublicationDate
  /// Where it came from: a file name, an address, or nil for a pipe.
  package let source: String?
  /// The places of the text that lead to addresses, in text order.
  package let links: [Hyperlink]
  /// Whether it lists articles to choose from.
  package let isList: Bool
  /// The blocks of the text in their order, boilerplate among them.
  package let paragraphs: [Paragraph]
  /// The sentences of all paragraphs but boilerplate, in text order.
  package let sentences: [Sentence]
  /// The words and marks of all paragraphs but boilerplate, in text order.
  package let tokens: [Token]

  /// The article these blocks of a text make, whose kinds and head are still to be found.
  convenience init(text: String, utf8: [UInt8], record: Record, blocks: [Block]) {
    let layout = LaidOut(finding: blocks, in: utf8, title: record.title)
    self.init(text: text, utf8: utf8, record: record, layout: layout)
  }

  /// The article this layout of a text makes, with its sentences and tokens.
  init(
    text: String,
    utf8: [UInt8],
    record: Record,
    layout: LaidOut,
    links: [Hyperlink] = []
  ) {
    let (blocks, head) = (layout.blocks, layout.head)
    let segmentation = Segmentation(of: blocks, dateline: head.dateline?.span, in: utf8)
    id = record.id
    self.text = text
    self.utf8 = utf8
    titleSpan = head.titleSpan
    title = head.title
    byline = head.byline
    published = PublicationDate(declared: record.published ?? head.date)
    source = record.source
    isList = record.isList
    self.links = links
    dateline = head.dateline?.span
    paragraphs = segmentation.paragraphs
    sentences = segmentation.sentences
    tokens = segmentation.tokens
  }

  /// The same article as published on another day.
  private init(_ article: Article, published: PublicationDate) {
    id = article.id
    text = article.text
    utf8 = article.utf8
    titleSpan = article.titleSpan
    title = article.title
    byline = article.byline
    self.published = published
    source = article.source
    isList = article.isList
    links = article.links
    dateline = article.dateline
    paragraphs = article.paragraphs
    sentences = article.sentences
    tokens = article.tokens
  }

  /// The same article as published on another day.
  package func published(on date: PublicationDate) -> Article {
    Article(self, published: date)
  }

  /// The text of a span.
  package subscript(span: Span) -> Substring {
    let from = text.utf8.index(text.startIndex, offsetBy: span.lower)
    let to = text.utf8.index(from, offsetBy: span.count)
    return text[from..<to]
  }

  /// The number of words in the analysed paragraphs.
  package var words: Int {
    var count = 0
    for token in tokens where !token.isClitic {
      count &+= token.kind == .word || token.kind == .number ? 1 : 0
    }
    return count
  }

  /// The span of a run of tokens; that of an empty run is empty and stands where its first would begin.
  package func span(ofTokens range: Range<Int>) -> Span {
    guard range.lowerBound < range.upperBound else {
      let start = range.lowerBound < tokens.count ? Int(tokens[range.lowerBound].lower) : utf8.count
      return Span(start, start)
    }
    return Span(Int(tokens[range.lowerBound].lower), Int(tokens[range.upperBound - 1].upper))
  }
}
