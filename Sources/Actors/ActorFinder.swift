package import Analysis
internal import Articles
package import Language
internal import Text

/// Finds the actors of an article and who is behind each source.
package enum ActorFinder {
  /// The actors of an article whose places are known, and its quotations with their sources tied to
  /// them.
  package static func attributed(
    _ quotations: [Quotation],
    places mentions: [PlaceMention],
    in syntax: Syntax
  ) -> Attributed {
    let article = syntax.article
    let regions = syntax.regions
    let context = MentionContext(syntax)
    let places = PlaceIndex(mentions, article)
    let sources = SourceReader(quotations, article.tokens)
    var markables = MentionFinder(context, places, regions, sources: sources.inOrder).markables
    let spoken = sources.ranges.map { $0.flatMap { markable(of: $0, in: markables) } }
    for (quotation, source) in zip(quotations, spoken) {
      guard let source else { continue }
      let words = words(of: quotation, article)
      markables[source].words =
        markables[source].words.isEmpty
        ? words : joined(markables[source].words, words)
    }
    let coreference = Coreference(
      context,
      places,
      markables: markables,
      speakers: speakers(of: quotations, spoken, regions, article)
    )
    return ActorBuilder(article, coreference).attributed(quotations, sources: spoken)
  }

  /// The tokens from the first word of a quotation to its last.
  private static func words(of quotation: Quotation, _ article: Article) -> Range<Int> {
    guard let first = quotation.content.first, let last = quotation.content.last else {
      return 0..<0
    }
    return tokens(of: Span(first.lower, last.upper), article)
  }

  /// From the first word of both stretches to the last.
  private static func joined(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
    min(one.lowerBound, other.lowerBound)..<max(one.upperBound, other.upperBound)
  }

  /// The mention that was marked as the source.
  private static func markable(of source: Range<Int>, in markables: [Markable]) -> Int? {
    let first = markables.partitioningIndex { $0.tokens.lowerBound >= source.lowerBound }
    return markables[first...].prefix { $0.tokens.lowerBound < source.upperBound }
      .firstIndex { $0.isSource }
  }

  /// For each quoted stretch, from 1, the mention of who speaks in it; -1 where none is known.
  private static func speakers(
    of quotations: [Quotation],
    _ mentions: [Int?],
    _ regions: MarkedRegions,
    _ article: Article
  ) -> [Int] {
    var speakers = [Int](repeating: -1, count: regions.regions.count + 1)
    for (quotation, mention) in zip(quotations, mentions) {
      guard let mention else { continue }
      for index in quotation.content.flatMap({ tokens(of: $0, article) }) {
        if let region = regions.index(at: index) { speakers[region + 1] = mention }
      }
    }
    return speakers
  }

  /// The tokens of a stretch of text.
  private static func tokens(of span: Span, _ article: Article) -> Range<Int> {
    Range(
      from: article.tokens.partitioningIndex { Int($0.upper) > span.lower },
      to: article.tokens.partitioningIndex { Int($0.lower) >= span.upper }
    )
  }
}
