internal import Articles
internal import Atlas

/// Finds what an article says of countries: covered, left out, host or threat.
struct ClaimFinder {
  private let known: ClaimArticle
  private(set) var drafts: [ClaimDraft] = []
  /// The last draft that something is covered or not, or -1.
  private var lastOfTwoSides = -1
  /// Whether one of the drafts is of a warning.
  private var isOfWarning = false

  var article: Article { known.article }
  var tagging: Tagging { known.tagging }
  var findings: PlaceFindings { known.findings }
  var groups: GroupMentions { known.groups }

  /// Reads the sentences of an article.
  init(_ article: Article, _ tagging: Tagging, _ phrases: NounPhrases, _ findings: PlaceFindings) {
    known = ClaimArticle(article, tagging, phrases, findings)
    for sentence in article.sentences
    where findings.isAny(in: sentence.tokens)
      || !drafts.isEmpty && Anaphora.isAny(in: sentence, of: article)
    {
      read(sentence.tokens)
    }
    findListBeforeExclusion()
    weigh()
  }

  /// Adds the list of those who are covered where only those are found who are left out.
  private mutating func findListBeforeExclusion() {
    guard let excluded = drafts.first(where: { $0.role == .excluded }),
      !drafts.contains(where: { $0.role == .covered })
    else { return }
    let isSure = !excluded.isTentative
    for sentence in article.sentences
    where sentence.tokens.lowerBound < excluded.anchor && findings.isAny(in: sentence.tokens) {
      let reader = ClaimReader(known, sentence.tokens)
      let list = ListBeforeExclusion(reader: reader, isSure: isSure)
      guard let draft = list.draft,
        !draft.phrase.tokens.overlaps(excluded.phrase.tokens)
      else { continue }
      drafts.insert(draft, at: 0)
      return
    }
  }

  private mutating func read(_ sentence: Range<Int>) {
    if isQuestion(sentence) { return }
    let before = drafts.count
    let reader = ClaimReader(known, sentence)
    reader.last = lastOfTwoSides < 0 ? nil : drafts[lastOfTwoSides]
    reader.isOfWarning = isOfWarning
    var isShielding: Bool?
    reader.lists = drafts.suffix(4).map(\.phrase.items)
    let patterns = ClaimPattern.all
    for index in sentence {
      let isAuxiliary = tagging.entries[index].isAuxiliary
      for place in ClaimPattern.tried(at: reader.number(at: index), isAuxiliary: isAuxiliary) {
        let found = patterns[place].find(reader, index)
        if found.isEmpty { continue }
        if isShielding == nil { isShielding = reader.isShielding(sentence) }
        for var draft in found {
          draft.isShielding = isShielding == true
          add(draft, reader)
        }
        if lastOfTwoSides >= 0 { reader.last = drafts[lastOfTwoSides] }
        reader.lists = drafts.suffix(4).map(\.phrase.items)
        break
      }
    }
    if drafts.count == before { readAnyVerb(reader) }
  }

  /// Reads by its subject and its list a sentence of which no pattern makes anything.
  private mutating func readAnyVerb(_ reader: ClaimReader) {
    for index in reader.tokensOfThings
    where reader.tag(index).isMainVerb || reader.tag(index - 1) == .negation {
      let found = ClaimPattern.anyVerb(reader, index)
      for draft in found { add(draft, reader) }
      if !found.isEmpty { return }
    }
  }

  private func isQuestion(_ sentence: Range<Int>) -> Bool {
    sentence.suffix(2).contains { index in
      let span = article.tokens[index].span
      return span.count == 1 && article.utf8[span.lower] == 0x3f
    }
  }

  /// Adds a claim and what it takes out, unless the same places already have a role here.
  private mutating func add(_ draft: ClaimDraft, _ reader: ClaimReader) {
    let isKnown = drafts.suffix(8).contains { known in
      known.phrase.tokens.overlaps(draft.phrase.tokens)
        && (known.role == draft.role || known.opposite != nil && draft.opposite != nil)
    }
    guard !reader.isAsked(draft) else { return }
    if isKnown {
      let near = drafts.indices.suffix(8)
      for index in near
      where draft.isThreat && drafts[index].phrase.tokens.overlaps(draft.phrase.tokens) {
        drafts[index].isThreat = drafts[index].role == .threat
      }
      guard let known = near.last(where: { reader.isOverruled(drafts[$0], by: draft) }) else {
        return
      }
      drafts.remove(at: known)
      lastOfTwoSides = drafts.lastIndex { $0.opposite != nil } ?? -1
    }
    drafts.append(draft)
    isOfWarning = isOfWarning || known.has(.warning, in: draft.subject)
    if draft.opposite != nil { lastOfTwoSides = drafts.count - 1 }
    guard !draft.phrase.exceptions.isEmpty, let opposite = draft.opposite else { return }
    var other = draft
    other.role = opposite
    other.phrase.items = draft.phrase.exceptions
    other.phrase.exceptions = []
    drafts.append(other)
    drafts.swapAt(drafts.count - 1, drafts.count - 2)
    if draft.phrase.items.isEmpty { drafts.removeLast() }
    lastOfTwoSides = drafts.count - 1
  }

  /// Whether the drafts name no capitals of several countries.
  private var isOfOneCountry: Bool {
    let places = drafts.flatMap { $0.phrase.items + $0.phrase.exceptions }
    return Set(places.filter(\.isCapital).compactMap(\.anywhere)).count < 2
  }

  /// Leaves out what only an article that makes other claims can mean.
  private mutating func weigh() {
    let isAlone = !drafts.contains { $0.opposite != nil && !$0.isGuess }
    if isAlone { drafts.removeAll { $0.isGuess } }
    let firm = FirmClaims(drafts.filter { !$0.isTentative })
    let isContrast = Set(drafts.compactMap { $0.opposite }).count == 2
    let threats = ThreatAnchors(drafts)
    let isShielding = drafts.contains {
      $0.isShielding && !$0.isTentative || $0.role == .covered && threats.follow($0)
    }
    let doubtful = drafts.filter { $0.opposite != nil }
    let isLikely = doubtful.contains { draft in
      let named = Set(draft.phrase.items.compactMap(\.country)).count
      if draft.role == .covered, named > 0, threats.follow(draft) { return true }
      return named > (draft.role == .excluded ? 1 : 2) || named > 1 && doubtful.count > 1
    }
    drafts.removeAll { draft in
      guard draft.isTentative else { return false }
      if !draft.isDenial, firm.contradict(draft) { return true }
      guard !firm.isEmpty || isContrast || isLikely else { return true }
      guard draft.role == .threat, !isShielding, !draft.isThreat else { return false }
      return !firm.stand(within: 40, of: draft)
    }
    if !drafts.contains(where: \.isOfCountries), isOfOneCountry { drafts.removeAll() }
  }
}

/// Where an article speaks of threats.
private struct ThreatAnchors {
  /// The words that threats hang on, in text order.
  private let anchors: [Int]

  init(_ drafts: [ClaimDraft]) {
    anchors = drafts.filter { $0.role == .threat }.map(\.anchor).sorted()
  }

  /// Whether a claim's sentence says from whom its countries are protected.
  func follow(_ draft: ClaimDraft) -> Bool {
    guard draft.isShielding else { return false }
    let next = anchors.partitioningIndex { $0 > draft.anchor - 16 }
    return next < anchors.count && anchors[next] < draft.anchor + 25
  }
}
