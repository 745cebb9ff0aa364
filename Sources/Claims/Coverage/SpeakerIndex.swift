internal import Analysis
internal import Text

/// Finds the quotation that holds a stretch of text among all of an article.
struct SpeakerIndex {
  /// The pieces of the quotations by where they begin.
  private let pieces: [(span: Span, quotation: Int)]
  /// For each piece the farthest end of it and of those before.
  private let ends: [Int]
  /// For each piece the first quotation that it or one after it belongs to.
  private let firsts: [Int]
  private let speakers: [Actor.ID?]

  init(_ quotations: [Quotation]) {
    pieces = quotations.enumerated().flatMap { index, quotation in
      quotation.content.map { (span: $0, quotation: index) }
    }.sorted { $0.span < $1.span }
    var end = 0
    ends = pieces.map { piece in
      end = max(end, piece.span.upper)
      return end
    }
    var first = Int.max
    firsts = pieces.reversed().map { piece in
      first = min(first, piece.quotation)
      return first
    }.reversed()
    speakers = quotations.map { $0.source?.actor }
  }

  /// Whoever the first quotation that holds the span is attributed to.
  func speaker(of span: Span) -> Actor.ID? {
    var holder = Int.max
    var index = ends.partitioningIndex { $0 > span.lower }
    while index < pieces.count, pieces[index].span.lower < span.upper, firsts[index] < holder {
      if pieces[index].span.holds(span) { holder = min(holder, pieces[index].quotation) }
      index += 1
    }
    return holder < speakers.count ? speakers[holder] : nil
  }
}

extension Span {
  /// Whether the other span begins in this one, or is mostly this one.
  fileprivate func holds(_ other: Span) -> Bool {
    overlaps(other) && contains(other.lower) || other.contains(self) && count * 2 > other.count
  }
}
