import ImportRecord

/// The articles that a page lists to choose from, where it is none itself.
struct ArticleList {
  /// The blocks of the page, each entry a heading that leads to its article.
  private(set) var blocks: [ImportBlock]

  private static let fewestEntries = 6
  private static let shortestTitle = 20
  /// How much is told between two entries, in bytes, and in how long paragraphs: an article has more of it
  /// in one piece, and more than one of them.
  private static let mostBetween = 600
  private static let longParagraph = 120

  /// The list in these blocks of a page; nil where they are an article, or too few lead anywhere.
  init?(_ blocks: [ImportBlock]) {
    self.blocks = blocks
    var known: Set<String> = []
    var entries = 0
    var between: [Int] = []
    for index in blocks.indices where Self.mayBeListed(blocks[index]) {
      guard let address = Self.address(of: blocks[index]) else {
        if blocks[index].reason == nil { between.append(blocks[index].text.utf8.count) }
        if Self.isArticle(between) { return nil }
        continue
      }
      if known.insert(address).inserted {
        entries += 1
        between = []
        self.blocks[index].kind = .heading
        self.blocks[index].level = 2
      } else {
        self.blocks[index].links = []
      }
      self.blocks[index].reason = nil
    }
    if entries < Self.fewestEntries { return nil }
  }

  private static func isArticle(_ lengths: [Int]) -> Bool {
    lengths.count { $0 >= longParagraph } > 1 || lengths.reduce(0, +) > mostBetween
  }

  private static func mayBeListed(_ block: ImportBlock) -> Bool {
    switch block.reason {
    case nil, .links, .outside, .boilerplate: true
    default: false
    }
  }

  /// Where a block leads that is as good as one link; nil for all others.
  private static func address(of block: ImportBlock) -> String? {
    guard let link = block.links.first, block.text.utf8.count >= shortestTitle,
      link.range.count * 10 > block.text.unicodeScalars.count * 8
    else { return nil }
    return link.address
  }
}
