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
  /// A thing with what its names tell of it, each once however often it is named.
  struct Thing {
    /// The first of its longest names.
    private(set) var longest: Range<Int>
    private var heads: Set<Word> = []
    private var kinds: Set<Int> = []
    private var owners: Set<Set<Country.Code>> = []
    private var marks: Set<Set<Word>> = []
    /// The drafts of the claims that are made of it.
    var drafts: [Int] = []

    fileprivate init(_ name: Name) {
      longest = name.tokens
      add(name)
    }

    /// Adds what one more name tells.
    fileprivate mutating func add(_ name: Name) {
      if name.tokens.count > longest.count { longest = name.tokens }
      heads.insert(name.head)
      kinds.insert(name.kind)
      if !name.owners.isEmpty { owners.insert(name.owners) }
      if !name.marks.isEmpty { marks.insert(name.marks) }
    }

    /// Whether a name of it is built around the same noun.
    fileprivate func hasHead(of name: Name) -> Bool { heads.contains(name.head) && !isOther(name) }

    /// Whether a name of it is of the same kind of things.
    fileprivate func isOfKind(of name: Name) -> Bool { kinds.contains(name.kind) && !isOther(name) }

    /// Whether the name has a country or a name of its own that none of one of its names is.
    private func isOther(_ name: Name) -> Bool {
      !name.owners.isEmpty && owners.contains { $0.isDisjoint(with: name.owners) }
        || !name.marks.isEmpty && marks.contains { $0.isDisjoint(with: name.marks) }
    }
  }

  /// A name that a claim gives its thing.
  fileprivate struct Name {
    let tokens: Range<Int>
    /// The noun it is built around.
    let head: Word
    /// Which of the kinds of things it is of.
    let kind: Int
    /// The countries in it.
    let owners: Set<Country.Code>
    /// The words in it that are names themselves: "Nova" in "the Nova phone".
    let marks: Set<Word>
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
  private mutating func take(_ name: Name) {
    let known =
      last { $0.hasHead(of: name) }
      ?? (pointsBack(name) ? current : nil)
      ?? last { $0.isOfKind(of: name) }
    if let known {
      things[known].add(name)
      current = known
    } else {
      things.append(Thing(name))
      current = things.count - 1
    }
  }

  /// The last thing of which this holds, among those that were spoken of of late.
  private func last(where holds: (Thing) -> Bool) -> Int? {
    things.indices.suffix(Self.mostRemembered).last { holds(things[$0]) }
  }

  private static let mostRemembered = 64

  /// The whole name of what a claim is made of; nil for somebody, for a country and for what has no name.
  private func thing(in draft: ClaimDraft) -> Name? {
    guard let name = names.name(in: draft), !isSomebodys(name) else { return nil }
    let phrase = finder.phrases.phrase(at: name.upperBound - 1)
    let whole =
      phrase.map { $0.tokens.count <= 8 && $0.tokens.upperBound == name.upperBound } ?? false
    let tokens = whole ? phrase.map { names.widened($0.tokens) } ?? name : name
    guard let head = names.head(of: tokens), !finder.findings.holds(tokens.upperBound - 1),
      !Self.somebody.contains(where: { $0.holds(head) }), let kind = kind(of: tokens)
    else { return nil }
    return Name(
      tokens: tokens,
      head: head,
      kind: kind,
      owners: owners(of: tokens),
      marks: marks(of: tokens)
    )
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
  private func pointsBack(_ name: Name) -> Bool {
    let first = finder.article.tokens[name.tokens.lowerBound].word
    guard name.tokens.count <= 2, ClaimSense.definiteThing.holds(first) else { return false }
    return name.tokens.count == 1 || Self.general.contains { $0.holds(name.head) }
  }

  /// Which of the kinds of things a name is of, by its last noun that is of any.
  private func kind(of name: Range<Int>) -> Int? {
    for token in name.reversed() {
      let word = finder.article.tokens[token].word
      if let kind = Self.kinds.firstIndex(where: { $0.contains { $0.holds(word) } }) { return kind }
    }
    return nil
  }

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
