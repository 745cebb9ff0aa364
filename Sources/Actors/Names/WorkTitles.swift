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
    guard context.isOrdinary(token), let index = regions.index(at: token) else { return false }
    if let known = known[index] { return known }
    let isTitle = isTitle(regions.regions[index])
    known[index] = isTitle
    return isTitle
  }

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

  /// Whether its words of open classes, two at least, begin with capitals, and not all are capitals.
  private func isWork(_ content: Range<Int>) -> Bool {
    var words = 0
    for index in content {
      let token = context.tokens[index]
      if token.kind == .comma, index == content.upperBound - 1 { continue }
      guard token.kind == .word, token.shape != .allCaps || token.span.count == 1 else {
        return false
      }
      if context.entries[index].isClosedClass, index > content.lowerBound { continue }
      if token.shape == .lower { return false }
      words += 1
    }
    return words > 1
  }
}
