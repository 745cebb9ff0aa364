internal import Text

/// An article that comes in blocks of known kinds, as an imported page does.
package struct ComposedText {
  private var text = ""
  private var blocks: [Block] = []
  private var links: [Hyperlink] = []
  private let record: Record
  private let byline: String?

  /// One block: what it is and its words.
  package struct Piece {
    /// What the block is to be in the article; boilerplate is shown but not analysed.
    package let kind: Paragraph.Kind
    /// Its text and links; a block without any text once cleaned is left out.
    package let words: LinkedText

    /// A block of a kind with its text and links.
    package init(kind: Paragraph.Kind, words: LinkedText) {
      self.kind = kind
      self.words = words
    }
  }

  /// The article that these blocks make, under its title where the record has one.
  package static func article(_ pieces: [Piece], record: Record, byline: String?) -> Article {
    var composed = ComposedText(record: record, byline: byline)
    if let title = record.title {
      composed.add(Piece(kind: .boilerplate, words: LinkedText(title)))
    }
    for piece in pieces { composed.add(piece) }
    return composed.article
  }

  /// The pieces with the lines of each paragraph joined where they were broken at one width.
  package static func unwrapped(_ pieces: [Piece]) -> [Piece] {
    let separator = "\n\n"
    let joined = Array(HardWrap.joined(pieces.map(\.words.text).joined(separator: separator)).utf8)
    var start = 0
    return pieces.map { piece in
      let end = start + piece.words.text.utf8.count
      defer { start = end + separator.utf8.count }
      let text = String(decoding: joined[start..<end], as: UTF8.self)
      return Piece(kind: piece.kind, words: LinkedText(text, links: piece.words.links))
    }
  }

  private init(record: Record, byline: String?) {
    self.record = record
    self.byline = byline
  }

  private mutating func add(_ piece: Piece) {
    let words = piece.words.changed { String(Sanitizer.clean($0).trimmed) }
    guard !words.text.isEmpty else { return }
    if let last = blocks.last {
      text += last.kind == .list && piece.kind == .list ? "\n" : "\n\n"
    }
    if piece.kind == .list { text += "• " }
    let start = piece.kind == .list ? text.utf8.count - "• ".utf8.count : text.utf8.count
    links += words.links(movedBy: text.utf8.count)
    text += words.text
    blocks.append(Block(span: Span(start, text.utf8.count), kind: piece.kind))
  }

  private var article: Article {
    let utf8 = Array(text.utf8)
    let title = record.title == nil ? nil : blocks.first?.span
    let head = ArticleHead(title: title, byline: byline, blocks, in: utf8)
    let layout = LaidOut(blocks, head: head, in: utf8)
    return Article(text: text, utf8: utf8, record: record, layout: layout, links: links)
  }
}

extension String {
  fileprivate var trimmed: Substring {
    let rest = drop(while: \.isWhitespace)
    let end = rest.lastIndex { !$0.isWhitespace }
    return end.map { rest[...$0] } ?? ""
  }
}
