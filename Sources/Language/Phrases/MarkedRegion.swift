package import Articles
internal import Text

/// A stretch between quotation marks.
public struct MarkedRegion: Sendable, Hashable {
  /// The token of the opening mark.
  public let open: Int
  /// The tokens between the marks.
  public let content: Range<Int>
  /// Whether a closing mark follows the content; else it runs to the end of a paragraph or sentence.
  public let isClosed: Bool
  /// Whether its paragraph goes on with the quotation that the paragraph before left open.
  public let isContinuation: Bool
  /// Whether it stands within another region.
  public let isInner: Bool

  /// All its tokens with its marks.
  @inlinable public var tokens: Range<Int> { open..<content.upperBound + (isClosed ? 1 : 0) }
}

/// What stands between quotation marks in an article, in text order.
public struct MarkedRegions: Sendable {
  /// The outer regions and those within them.
  public let regions: [MarkedRegion]
  /// For each token the index of the outer region it belongs to with its marks, or -1 less the index
  /// of the region after it.
  @usableFromInline let outer: [Int32]

  /// Pairs the quotation marks of an article, paragraph by paragraph.
  package init(_ article: Article) {
    var pairing = MarkPairing(article)
    let paragraphs = article.paragraphs
    for index in paragraphs.indices {
      let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
      pairing.pair(paragraphs[index], before: next)
    }
    let regions = pairing.regions.sorted { $0.open < $1.open }
    var outer = [Int32](repeating: -1 - Int32(regions.count), count: article.tokens.count)
    var end = 0
    for (index, region) in regions.enumerated() where !region.isInner {
      for token in Range(from: end, to: region.open) { outer[token] = -1 - Int32(index) }
      end = region.tokens.upperBound
      for token in region.tokens { outer[token] = Int32(index) }
    }
    self.regions = regions
    self.outer = outer
  }

  /// The index of the outer region that holds the token or whose mark it is.
  @inlinable @inline(__always) public func index(at token: Int) -> Int? {
    let index = outer[token]
    return index < 0 ? nil : Int(index)
  }

  /// The outer region that holds the token or whose mark it is.
  @inlinable @inline(__always) public func region(at token: Int) -> MarkedRegion? {
    index(at: token).map { regions[$0] }
  }

  /// Whether the token stands between marks, or is one.
  @inlinable @inline(__always) public func contains(_ token: Int) -> Bool { outer[token] >= 0 }

  /// The first token from this one on that stands between marks or is one.
  @inlinable @inline(__always) public func next(from token: Int) -> Int? {
    if outer[token] >= 0 { return token }
    let region = Int(-1 - outer[token])
    return region < regions.count ? regions[region].open : nil
  }

  /// The indices of the outer regions that share a token with the stretch, in text order.
  package func indices(in tokens: Range<Int>) -> [Int] {
    var found: [Int] = []
    var next = tokens.first.flatMap { self.next(from: $0) }
    while let token = next, token < tokens.upperBound, let index = index(at: token) {
      found.append(index)
      let end = regions[index].tokens.upperBound
      next = end < tokens.upperBound ? self.next(from: end) : nil
    }
    return found
  }

  /// The outer regions that share a token with the stretch, in text order.
  package func regions(in tokens: Range<Int>) -> [MarkedRegion] {
    indices(in: tokens).map { regions[$0] }
  }

  /// The last token up to this one that stands between marks or is one.
  package func previous(to token: Int) -> Int? {
    if outer[token] >= 0 { return token }
    let before = regions[..<Int(-1 - outer[token])]
    return before.last { !$0.isInner }.map { $0.tokens.upperBound - 1 }
  }
}
