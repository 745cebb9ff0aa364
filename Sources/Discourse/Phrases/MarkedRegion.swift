package import Articles

/// A stretch between quotation marks.
package struct MarkedRegion: Sendable, Hashable {
  /// The token of the opening mark.
  package let open: Int
  /// The tokens between the marks.
  package let content: Range<Int>
  /// Whether a closing mark follows the content; else it runs to the end of a paragraph or sentence.
  package let isClosed: Bool
  /// Whether its paragraph goes on with the quotation that the paragraph before left open.
  package let isContinuation: Bool
  /// Whether it stands within another region.
  package let isInner: Bool

  /// All its tokens with its marks.
  package var tokens: Range<Int> { open..<content.upperBound + (isClosed ? 1 : 0) }
}

/// What stands between quotation marks in an article, in text order.
package struct MarkedRegions: Sendable {
  /// The outer regions and those within them.
  package let regions: [MarkedRegion]
  /// For each token the index of the outer region it belongs to with its marks, or -1.
  private let outer: [Int32]

  /// Pairs the quotation marks of an article, paragraph by paragraph.
  package init(_ article: Article) {
    var pairing = MarkPairing(article)
    for paragraph in article.paragraphs { pairing.pair(paragraph) }
    let regions = pairing.regions.sorted { $0.open < $1.open }
    var outer = [Int32](repeating: -1, count: article.tokens.count)
    for (index, region) in regions.enumerated() where !region.isInner {
      for token in region.tokens { outer[token] = Int32(index) }
    }
    self.regions = regions
    self.outer = outer
  }

  /// The index of the outer region that holds the token or whose mark it is.
  @inline(__always) package func index(at token: Int) -> Int? {
    let index = outer[token]
    return index < 0 ? nil : Int(index)
  }

  /// The outer region that holds the token or whose mark it is.
  @inline(__always) package func region(at token: Int) -> MarkedRegion? {
    index(at: token).map { regions[$0] }
  }

  /// Whether the token stands between marks, or is one.
  @inline(__always) package func contains(_ token: Int) -> Bool { outer[token] >= 0 }
}
