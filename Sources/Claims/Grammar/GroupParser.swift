internal import Articles
internal import Atlas
internal import Language
internal import Places
internal import Text

/// Reads groups of countries: "most European members of the alliance", "12 countries, among them Malta".
struct GroupParser {
  let reader: ClaimReader
  let lists: PlaceListParser

  /// The group that stands after the head, with the countries it is said to include.
  func group(_ head: ElementHead, from start: Int) -> PlacePhrase? {
    var scan = Scan(index: head.end)
    while take(&scan) {}
    let isOwner = reader.tag(scan.index - 1) == .possessive && scan.index > head.end
    guard scan.isGroup, !isOwner || scan.hasMembers else { return nil }
    if !scan.hasMembers, reader.memberships.isModifier(before: scan.index) { return nil }
    takeWhole(&scan)
    let open = apposition(to: scan) ?? lists.openList(at: scan.index)
    let isOwned = reader.isWord("its", at: head.end - 1) && scan.isOfMembers
    if scan.organization == nil, isOwned {
      scan.organization = reader.groups.current(at: head.end)
    }
    if scan.organization == nil, scan.regions.isEmpty, scan.alternatives.isEmpty {
      if open == nil { takeContext(head, &scan) }
      guard scan.organization != nil || open != nil else { return nil }
    }
    return phrase(head, scan, open, from: start)
  }

  /// What has been read of a group.
  struct Scan {
    var index: Int
    var organization: Int?
    var regions: [Int] = []
    /// Regions that "and" joins: "Baltic and Nordic states".
    var alternatives: [Int] = []
    var restriction: Range<Int>?
    var direction: String?
    var isOutside = false
    var isVague = false
    /// Whether a number stands in it without an article: "eight African countries".
    var isCounted = false
    /// That number, or that before other words of it: "two EU members".
    var count: Int?
    /// Whether a noun such as "members" or "states" stands in it.
    var hasMembers = false
    /// Whether the name of a region stands in it: "Benelux".
    var isNamed = false
    /// Whether that noun is one for members of an organization: "allies", "members".
    var isOfMembers = false

    /// Whether only the name of an area stands in it, not of its countries: "Africa", "the Mediterranean".
    var isArea = false

    var isGroup: Bool { organization != nil || hasMembers || isNamed }

    mutating func restrict(to tokens: Range<Int>) {
      restriction = restriction?.union(tokens) ?? tokens
    }
  }

  /// Those that stand beside a group of which only they are meant: "EU members Ireland and Cyprus", "two EU
  /// allies, Ireland and Cyprus,".
  private func apposition(to scan: Scan) -> PlacePhrase? {
    guard scan.hasMembers || scan.isCounted else { return nil }
    if let finding = reader.finding(at: scan.index), case .country = finding.target,
      finding.kind != .adjective
    {
      return lists.list(from: scan.index)
    }
    guard let count = scan.count, reader.isKind(.comma, at: scan.index),
      let named = lists.list(from: scan.index + 1), named.items.count == count,
      named.items.allSatisfy({ !$0.isGroup }), !named.isCut
    else { return nil }
    return named
  }

  private func take(_ scan: inout Scan) -> Bool {
    let index = scan.index
    if scan.hasMembers, reader.isWord("and", at: index),
      reader.isWord(["territories", "regions"], at: index + 1)
    {
      scan.index += 2
      return true
    }
    if scan.hasMembers, !reader.has(.member, at: index) { return false }
    if let finding = reader.finding(at: index) { return take(finding, &scan) }
    if reader.has(.member, at: index), !reader.has(.direction, at: index) {
      scan.hasMembers = true
      if reader.has(.memberNoun, at: index) { scan.isOfMembers = true }
      scan.index += 1
      return true
    }
    if reader.tag(index) == .possessive, reader.tokens[index].isClitic, scan.isGroup {
      scan.index += 1
      return true
    }
    return takeModifier(&scan)
  }

  private func take(_ finding: PlaceFinding, _ scan: inout Scan) -> Bool {
    guard case .group(let group) = finding.target else { return false }
    if finding.span.upper < reader.article.span(ofTokens: finding.tokens).upper {
      scan.isVague = true
    }
    if CountryGroupTable.all[group].kind == .organization {
      guard scan.organization == nil else { return false }
      scan.organization = group
    } else {
      guard finding.kind == .groupAdjective || !scan.isNamed else { return false }
      if finding.kind == .group {
        scan.isNamed = true
        scan.isArea = isArea(finding, group)
      }
      if let last = scan.alternatives.last, last == group {
        scan.alternatives.append(group)
      } else {
        scan.regions.append(group)
        if finding.kind == .groupAdjective { scan.restrict(to: finding.tokens) }
      }
      if isPrefixed(finding) { scan.isOutside = true }
    }
    scan.index = finding.tokens.upperBound
    joinAlternative(finding, group, &scan)
    return true
  }

  /// Whether the name is that of a sea or a continent, which nobody means country by country.
  private func isArea(_ finding: PlaceFinding, _ group: Int) -> Bool {
    let table = CountryGroupTable.all[group]
    if reader.has([.member, .placeNoun], at: finding.tokens.upperBound) { return false }
    if table.members(on: .today).count > Self.largestArea { return true }
    let isNamedByStates = table.name.split(separator: " ").contains {
      ClaimSense.member.holds(String($0))
    }
    return isNamedByStates && !reader.article[finding.span].hasSuffix("s")
  }

  /// A region of more countries than this is a continent.
  private static let largestArea = 30

  /// Whether something stands before the name in its word: "non-European".
  private func isPrefixed(_ finding: PlaceFinding) -> Bool {
    finding.span.lower > reader.article.span(ofTokens: finding.tokens).lower
  }

  /// "Baltic and Nordic states": what follows is another group, no narrower one.
  private func joinAlternative(_ finding: PlaceFinding, _ group: Int, _ scan: inout Scan) {
    guard finding.kind == .groupAdjective, reader.has(.joins, at: scan.index),
      let next = reader.finding(at: scan.index + 1), case .group(let other) = next.target,
      next.kind == .groupAdjective || CountryGroupTable.all[other].kind == .region
    else { return }
    if next.kind == .group { scan.isNamed = true }
    scan.regions.removeAll { $0 == group }
    scan.alternatives += [group, other]
    scan.index = next.tokens.upperBound
  }

  private func takeModifier(_ scan: inout Scan) -> Bool {
    let index = scan.index
    if reader.has(.direction, at: index), scan.organization != nil || leadsToMembers(index) {
      scan.direction = String(reader.article[reader.tokens[index].span]).lowercased()
      scan.restrict(to: index..<index + 1)
      scan.index += 1
      return true
    }
    if let organization = organization(calledAt: index) {
      guard scan.organization == nil else { return false }
      scan.organization = organization
      scan.index += 1
      return true
    }
    let isCount =
      reader.tag(index) == .number || reader.has(.memberNeutral, at: index)
      || CountWord.number(in: reader.article, at: index) != nil
    if reader.tag(index) == .number { scan.count = CountWord.value(in: reader, at: index) }
    if reader.tag(index) == .number, !reader.has(.definiteCount, at: index - 1) {
      scan.isCounted = true
    }
    if isCount, leadsToMembers(index) || organization(calledAt: index + 1) != nil || scan.isGroup {
      scan.index += 1
      return true
    }
    if reader.tag(index) == .adjective, leadsToMembers(index) {
      scan.isVague = true
      scan.restrict(to: index..<index + 1)
      scan.index += 1
      return true
    }
    return false
  }

  /// Whether a noun such as "members" follows within three words of the same phrase.
  private func leadsToMembers(_ index: Int) -> Bool {
    for next in index + 1..<index + 5 {
      if reader.has(.member, at: next), !reader.has(.direction, at: next) { return true }
      if let finding = reader.finding(at: next), case .group = finding.target { continue }
      guard reader.tag(next).canPremodify || reader.tag(next) == .participle else { return false }
    }
    return false
  }

  /// The organization a noun such as "alliance" stands for.
  private func organization(calledAt index: Int) -> Int? {
    guard reader.has(.groupNoun, at: index)
    else { return nil }
    return reader.groups.group(called: reader.tokens[index].word, at: index)
  }

  /// "Members of the 27-nation alliance", "countries in Europe".
  private func takeWhole(_ scan: inout Scan) {
    if scan.hasMembers, let belonging = reader.memberships.belonging(at: scan.index) {
      (scan.organization, scan.index) = belonging
    }
    guard scan.hasMembers, reader.has(.afterMembers, at: scan.index)
    else { return }
    var index = scan.index + 1
    while reader.tag(index) == .determiner || reader.tag(index) == .number
      || reader.tag(index) == .possessive
      || reader.has(.memberNeutral, at: index)
      || CountWord.number(in: reader.article, at: index) != nil
    {
      index += 1
    }
    if let finding = reader.finding(at: index), case .group(let group) = finding.target,
      finding.kind == .group || CountryGroupTable.all[group].kind == .organization
    {
      if CountryGroupTable.all[group].kind == .organization {
        scan.organization = group
      } else {
        scan.regions.append(group)
      }
      scan.index = finding.tokens.upperBound
    } else if let organization = organization(calledAt: index) {
      scan.organization = organization
      scan.index = index + 1
    }
  }

  /// "All 27 members": of the organization the article speaks of.
  private func takeContext(_ head: ElementHead, _ scan: inout Scan) {
    let isEach = ClaimSense.quantifierOfAll.holds(head.quantifier)
    guard isEach, scan.isOfMembers || CountWord.isCount(reader, head.end) else { return }
    scan.organization = reader.groups.current(at: head.end)
    guard scan.organization != nil, reader.isWord("of", at: scan.index),
      let whole = reader.phrases.phrase(from: scan.index + 1), whole.tokens.count <= 2,
      !reader.findings.isAny(in: whole.tokens)
    else { return }
    scan.index = whole.tokens.upperBound
  }
}
