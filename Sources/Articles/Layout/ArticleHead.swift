internal import Text

/// What stands before the body of an article, and its kinds of paragraphs.
struct ArticleHead {
  private(set) var titleSpan: Span?
  private(set) var title: String?
  private(set) var byline: String?
  private(set) var date: CalendarDate?
  private(set) var dateline: Dateline?

  private let utf8: [UInt8]
  /// How many header fields were read.
  private var fields = 0

  /// The most paragraphs that are looked at.
  private static let reach = 8

  /// Reads the head and marks its paragraphs.
  init(_ blocks: inout [Block], in utf8: [UInt8], title: String?) {
    self.utf8 = utf8
    self.title = title
    var index = 0
    while index < min(blocks.count - 1, Self.reach) {
      guard let kind = kind(of: blocks[index], at: index, next: blocks[index + 1]) else { break }
      blocks[index].kind = kind
      index += 1
    }
    guard index < blocks.count else { return }
    dateline = Dateline(of: blocks[index].span, in: utf8)
    guard let dateline, date == nil else { return }
    date = WrittenDate.first(in: text(of: dateline.span))
  }

  /// The head of an article whose title and byline are known; its dateline begins the first of its body.
  init(title: Span?, byline: String?, _ blocks: [Block], in utf8: [UInt8]) {
    let words = title.map { String(decoding: utf8[$0.lower..<$0.upper], as: UTF8.self) }
    self.init(words, at: title, byline: byline, blocks, in: utf8)
  }

  /// The same, where the title need not stand in the text.
  init(_ title: String?, at span: Span?, byline: String?, _ blocks: [Block], in utf8: [UInt8]) {
    self.utf8 = utf8
    titleSpan = span
    self.title = title
    self.byline = byline
    dateline = blocks.first { $0.kind == .body }.flatMap { Dateline(of: $0.span, in: utf8) }
  }

  /// The kind of a paragraph of the head; nil where the body begins.
  private mutating func kind(of block: Block, at index: Int, next: Block) -> Paragraph.Kind? {
    guard let line = Line(block.span, in: utf8) else { return nil }
    if let field = line.field {
      fields += 1
      return read(field, of: block.span)
    }
    if byline == nil, let names = line.byline {
      byline = String(names)
      return .boilerplate
    }
    if let day = line.date, line.isOnlyDate || titleSpan != nil {
      date = date ?? day
      return .boilerplate
    }
    guard line.isTitle, next.span.count > 0 else { return nil }
    return isHeading(line, block, next: next, isFirst: index == fields) ? .heading : nil
  }

  /// Takes the title, or accepts a second line under it that is no sentence.
  private mutating func isHeading(_ line: Line, _ block: Block, next: Block, isFirst: Bool) -> Bool
  {
    if title == String(line.text) { titleSpan = block.span }
    if title == nil, titleSpan == nil {
      guard isFirst, Dateline(of: block.span, in: utf8) == nil else { return false }
      titleSpan = block.span
      title = String(line.text)
      date = date ?? WrittenDate.first(in: line.text)
      return true
    }
    return titleSpan == block.span
      || titleSpan != nil && !line.endsWithStop && next.span.count > block.span.count
  }

  private mutating func read(
    _ field: (name: String, value: Substring),
    of span: Span
  ) -> Paragraph.Kind {
    switch field.name {
    case "title", "headline":
      titleSpan = Span(span.upper - field.value.utf8.count, span.upper)
      title = title ?? String(field.value)
      return .heading
    case "by", "author", "authors", "byline": byline = byline ?? String(field.value)
    case "date", "published": date = WrittenDate.first(in: field.value) ?? date
    case "updated": date = date ?? WrittenDate.first(in: field.value)
    default: break
    }
    return .boilerplate
  }

  private func text(of span: Span) -> String {
    String(decoding: utf8[span.lower..<span.upper], as: UTF8.self)
  }
}
