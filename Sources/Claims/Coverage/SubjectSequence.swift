internal import Analysis
internal import Articles
internal import Atlas
internal import Language
internal import Places
internal import Text

/// The things that the claims of an article are made of, one after the other.
///
/// What a claim does not name itself is taken from the claim before it. Two names are of one thing where they
/// are built around the same noun or around two of a kind ("the pact", "the agreement"), or where the later
/// one only points back ("it", "the system"), unless each names another country as its own ("the US ban",
/// "the British ban").
struct SubjectSequence {
  /// A thing with the names it was given.
  struct Thing {
    var names: [Range<Int>]
    /// The drafts of the claims that are made of it.
    var drafts: [Int]
  }

  private let finder: ClaimFinder
  private let names: CoverageSubject
  private(set) var things: [Thing] = []
  /// The thing of each draft.
  private var current: Int?

  init(_ finder: ClaimFinder) {
    self.finder = finder
    names = CoverageSubject(finder)
    var unnamed: [Int] = []
    for (index, draft) in finder.drafts.enumerated() {
      if draft.opposite != nil, let name = thing(in: draft) { take(name) }
      guard let current else {
        unnamed.append(index)
        continue
      }
      things[current].drafts.append(index)
    }
    if !things.isEmpty { things[0].drafts = unnamed + things[0].drafts }
  }

  /// Goes on with the thing of this name, which may be a new one.
  private mutating func take(_ name: Range<Int>) {
    let known =
      things.lastIndex { isSame($0, name, by: hasHead) }
      ?? (pointsBack(name) ? current : nil)
      ?? things.lastIndex { isSame($0, name, by: isOfKind) }
    if let known {
      things[known].names.append(name)
      current = known
    } else {
      things.append(Thing(names: [name], drafts: []))
      current = things.count - 1
    }
  }

  /// The whole name of what a claim is made of; nil for somebody, for a country and for what has no name.
  private func thing(in draft: ClaimDraft) -> Range<Int>? {
    guard let name = names.name(in: draft) else { return nil }
    let phrase = finder.phrases.phrase(at: name.upperBound - 1)
    let whole =
      phrase.map { $0.tokens.count <= 8 && $0.tokens.upperBound == name.upperBound } ?? false
    let tokens = whole ? phrase?.tokens ?? name : name
    guard let head = names.head(of: tokens), !finder.findings.holds(tokens.upperBound - 1) else {
      return nil
    }
    return Self.somebody.contains { $0.holds(head) } ? nil : tokens
  }

  /// What are no things that cover, whatever the sentence says.
  private static let somebody: [ClaimSense] = [
    .people, .authority, .company, .news, .envoy, .stateNoun, .memberNoun, .thingPronoun,
  ]

  /// Whether a name is a noun for any thing after "the" or "this", which stands for the last one.
  private func pointsBack(_ name: Range<Int>) -> Bool {
    guard name.count <= 2,
      ClaimSense.definiteThing.holds(finder.article.tokens[name.lowerBound].word),
      let head = names.head(of: name)
    else { return false }
    return name.count == 1 || ClaimSense.scheme.holds(head) || ClaimSense.listing.holds(head)
  }

  private func isSame(
    _ thing: Thing,
    _ name: Range<Int>,
    by isAlike: (Word, Word) -> Bool
  ) -> Bool {
    guard let head = names.head(of: name) else { return false }
    return thing.names.contains { names.head(of: $0).map { isAlike($0, head) } ?? false }
      && !thing.names.contains { isOfOthers($0, name) }
  }

  private func hasHead(_ one: Word, _ other: Word) -> Bool { one == other }

  private func isOfKind(_ one: Word, _ other: Word) -> Bool {
    Self.kinds.contains { $0.holds(one) && $0.holds(other) }
  }

  /// Whether each of two names has a country, and they have none in common.
  private func isOfOthers(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let (left, right) = (owners(of: one), owners(of: other))
    return !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
  }

  private func owners(of name: Range<Int>) -> Set<Country.Code> {
    Set(name.compactMap { finder.findings.finding(at: $0)?.mention?.country })
  }

  /// The kinds of things whose nouns stand for one another.
  private static let kinds: [ClaimSense] = [.treaty, .restriction, .exemption, .storm]
}
