internal import Articles
internal import Atlas
internal import Language
internal import Places
internal import Text

extension GroupParser {
  /// The group that was read, or the countries that it is said to include.
  func phrase(
    _ head: ElementHead,
    _ scan: Scan,
    _ open: PlacePhrase?,
    from start: Int
  ) -> PlacePhrase {
    let named = open?.items ?? []
    let end = open?.tokens.upperBound ?? scan.index
    let quantifier = head.quantifier ?? head.part.flatMap(Self.quantifier(of:))
    var items = named
    let isNamedOnly = open != nil && !ClaimSense.quantifierOfEach.holds(quantifier)
    if !isNamedOnly {
      items =
        groups(head, scan, quantifier).map {
          PlaceItem(target: .group($0), name: Range(from: start, to: scan.index))
        } + named
    }
    return PlacePhrase(items: items, isDenied: head.isDenied, tokens: Range(from: start, to: end))
  }

  private func groups(_ head: ElementHead, _ scan: Scan, _ quantifier: String?) -> [GroupPhrase] {
    let isPart = head.part != nil && Self.quantifier(of: head.part ?? "") == nil
    let isVague =
      scan.isVague || head.part == nil && quantifier == nil && scan.isArea
      || isPart && scan.direction == nil && !isDirection(head.part)
      || ClaimSense.quantifierOfSome.holds(quantifier)
      || scan.isCounted && quantifier == nil && scan.organization == nil
    let direction = scan.direction ?? (isDirection(head.part) ? head.part : nil)
    let direct = direction.flatMap(Self.region(toward:))
    let restriction = scan.restriction.map {
      String(reader.article[reader.article.span(ofTokens: $0)])
    }
    func phrase(_ group: Int, within regions: [Int]) -> GroupPhrase {
      GroupPhrase(
        group: group,
        quantifier: quantifier,
        restriction: restriction ?? (direction == nil ? nil : head.part),
        regions: regions,
        isOutside: scan.isOutside,
        isOfStates: isOfStates,
        isOpen: isVague
      )
    }
    let words = Range(from: head.end, to: scan.index)
    let isOfStates = words.contains { reader.has(.stateNoun, at: $0) }
    let narrowing = direct.map { [$0] } ?? []
    if let organization = scan.organization {
      let alternatives = scan.alternatives.isEmpty ? scan.regions : scan.alternatives
      return [phrase(organization, within: alternatives + narrowing)]
    }
    let whole = scan.alternatives + scan.regions
    return whole.map { phrase($0, within: narrowing) }
  }

  /// Whether the part is a direction that stands for a part of Europe: "eastern".
  private func isDirection(_ part: String?) -> Bool {
    part.flatMap(Self.region(toward:)) != nil
  }

  /// The quantifier that a part amounts to: "much of Europe" is most of it.
  private static func quantifier(of part: String) -> String? {
    switch part {
    case "much", "bulk", "the bulk": "most"
    case "rest", "the rest": "rest"
    default: nil
    }
  }

  /// The part of Europe an adjective of direction stands for.
  private static func region(toward direction: String) -> Int? {
    let name: String? =
      switch direction {
      case "eastern", "easternmost", "east": "Eastern Europe"
      case "western", "westernmost", "west": "Western Europe"
      case "northern", "northernmost", "north": "Northern Europe"
      case "southern", "southernmost", "south": "Southern Europe"
      case "central": "Central Europe"
      default: nil
      }
    return CountryGroupTable.all.firstIndex { $0.name == name }
  }
}
