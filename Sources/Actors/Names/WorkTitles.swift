internal import Language
internal import Text

/// Tells which stretches between quotation marks are titles of works, in which nobody is named: "Nine Bad
/// Winters".
struct WorkTitles: ~Copyable {
  private let context: MentionContext
  private let regions: MarkedRegions
  /// For each region whether it is one, once that was asked.
  private var known: [Bool?]

  init(_ context: MentionContext, _ regions: MarkedRegions) {
    self.context = context
    self.regions = regions
    known = [Bool?](repeating: nil, count: regions.regions.count)
  }

  /// Whether the token is an ordinary word of a title.
  mutating func contains(_ token: Int) -> Bool {
    guard let index = regions.index(at: token), context.isOrdinary(token) else { return false }
    if let known = known[index] { return known }
    let isTitle = isTitle(regions.regions[index])
    known[index] = isTitle
    return isTitle
  }

  /// Whether the words in quotation marks, three to ten of them, are the title of a work.
  private func isTitle(_ region: MarkedRegion) -> Bool {
    let content = region.content
    guard region.isClosed, !region.isInner, (3...10).contains(content.count),
      !context.isNaming(before: content.lowerBound),
      region.open == 0 || context.tokens[region.open - 1].kind != .colon,
      isWork(content), !isPremodifier(region)
    else { return false }
    let first = context.facts[content.lowerBound]
    return first.firstName == nil && !first.isTitle && !first.isOrganization
  }

  /// Whether a noun follows that it only tells the name of: "Super Harbour Council" seats.
  private func isPremodifier(_ region: MarkedRegion) -> Bool {
    let next = region.tokens.upperBound
    return next < context.tokens.count && context.tags[next].isNominal
      && context.tokens[next].shape == .lower
  }

  /// Whether it is written as titles are, of words alone, two of them of open classes, and not in capitals
  /// throughout.
  private func isWork(_ content: Range<Int>) -> Bool {
    let words = context.tokens[content.last ?? 0].kind == .comma ? content.dropLast() : content
    return TitleCase.holds(words, context.tokens, context.entries)
      && words.allSatisfy { isOfTitle(context.tokens[$0]) }
      && words.count { !context.entries[$0].isClosedClass } > 1
  }

  /// Whether the token may stand in a title: a word that is not all in capitals, but for one
  /// letter.
  private func isOfTitle(_ token: Token) -> Bool {
    token.kind == .word && (token.shape != .allCaps || token.span.count == 1)
  }
}
