internal import Analysis
internal import Articles
internal import Atlas
internal import Language
internal import Places
internal import Text

/// The things that the claims of an article are made of, one after the other.
///
/// What a claim does not name itself, or names by what is no thing that covers, is taken from the claim before
/// it. Two names are of one thing where they are built around the same noun or around two of a kind ("the
/// pact", "the agreement"), or where the later one only points back ("it", "the system"), unless each has
/// another country ("the US ban", "the British ban") or another name ("the Nova phone", "the Vela tablet").
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
    guard let name = names.name(in: draft), !isSomebodys(name) else { return nil }
    let phrase = finder.phrases.phrase(at: name.upperBound - 1)
    let whole =
      phrase.map { $0.tokens.count <= 8 && $0.tokens.upperBound == name.upperBound } ?? false
    let tokens = whole ? phrase.map { names.widened($0.tokens) } ?? name : name
    guard let head = names.head(of: tokens), !finder.findings.holds(tokens.upperBound - 1) else {
      return nil
    }
    return Self.somebody.contains { $0.holds(head) } || kind(of: tokens) == nil ? nil : tokens
  }

  /// Whether it is somebody's own, or some of many: "my phone", "most networks".
  private func isSomebodys(_ name: Range<Int>) -> Bool {
    let first = name.lowerBound
    switch finder.tagging.tags[first] {
    case .quantifier: return true
    case .possessive: return !ClaimSense.theirs.holds(finder.article.tokens[first].word)
    default: return false
    }
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
    return name.count == 1 || Self.general.contains { $0.holds(head) }
  }

  private func isSame(
    _ thing: Thing,
    _ name: Range<Int>,
    by isAlike: (Range<Int>, Range<Int>) -> Bool
  ) -> Bool {
    thing.names.contains { isAlike($0, name) } && !thing.names.contains { isOfOthers($0, name) }
  }

  private func hasHead(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    names.head(of: one) == names.head(of: other)
  }

  private func isOfKind(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    kind(of: one) == kind(of: other)
  }

  /// Which of the kinds of things a name is of, by its last noun that is of any.
  private func kind(of name: Range<Int>) -> Int? {
    for token in name.reversed() {
      let word = finder.article.tokens[token].word
      if let kind = Self.kinds.firstIndex(where: { $0.contains { $0.holds(word) } }) { return kind }
    }
    return nil
  }

  /// Whether each of two names has a country or a name of its own, and they have none in common.
  private func isOfOthers(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    isParted(owners(of: one), owners(of: other)) || isParted(marks(of: one), marks(of: other))
  }

  private func isParted<Element>(_ one: Set<Element>, _ other: Set<Element>) -> Bool {
    !one.isEmpty && !other.isEmpty && one.isDisjoint(with: other)
  }

  /// The words in a name that are names themselves: "Nova" in "the Nova phone".
  private func marks(of name: Range<Int>) -> Set<Word> {
    Set(
      name.filter { finder.tagging.tags[$0] == .properNoun && !finder.findings.holds($0) }
        .map { finder.article.tokens[$0].word }
    )
  }

  private func owners(of name: Range<Int>) -> Set<Country.Code> {
    Set(name.compactMap { finder.findings.finding(at: $0)?.mention?.country })
  }

  /// The kinds of things that cover, whose nouns stand for one another.
  private static let kinds: [[ClaimSense]] = [
    [.visaNoun, .entryNoun, .privilege, .journey], [.storm, .warning],
    [.restriction, .exemption, .exempting, .listing, .levy, .regime], [.stock],
    [.offering, .rights],
    [.station, .arms], [.treaty, .scheme],
  ]

  /// Nouns for things of every kind.
  private static let general: [ClaimSense] = [.scheme, .listing, .anyThing]
}
