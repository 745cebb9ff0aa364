internal import Articles
internal import Atlas

/// Finds what an article says of countries: covered, left out, host or threat.
struct ClaimFinder {
  let article: Article
  let tagging: Tagging
  let phrases: NounPhrases
  let findings: PlaceFindings
  let groups: GroupMentions
  private(set) var drafts: [ClaimDraft] = []

  /// Reads the sentences of an article.
  init(_ article: Article, _ tagging: Tagging, _ phrases: NounPhrases, _ findings: PlaceFindings) {
    self.article = article
    self.tagging = tagging
    self.phrases = phrases
    self.findings = findings
    groups = GroupMentions(findings)
    for sentence in article.sentences where findings.isAny(in: sentence.tokens) {
      read(sentence.tokens)
    }
    weigh()
  }

  private mutating func read(_ sentence: Range<Int>) {
    if isQuestion(sentence) { return }
    let known = ClaimSentence(article, tagging, phrases, findings, groups, tokens: sentence)
    var reader = ClaimReader(known)
    reader.last = drafts.last { $0.opposite != nil }
    reader.lists = drafts.suffix(4).map(\.phrase.items)
    for index in sentence where !reader.senses[index - sentence.lowerBound].isEmpty {
      for pattern in ClaimPattern.all where reader.has(pattern.cues, at: index) {
        let found = pattern.find(reader, index)
        for draft in found { add(draft, reader) }
        if let last = drafts.last(where: { $0.opposite != nil }) { reader.last = last }
        reader.lists = drafts.suffix(4).map(\.phrase.items)
        if !found.isEmpty { break }
      }
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
      guard let known = drafts.lastIndex(where: { reader.isOverruled($0, by: draft) }) else {
        return
      }
      drafts.remove(at: known)
    }
    var draft = draft
    draft.isShielding = reader.isShielding(reader.sentence)
    drafts.append(draft)
    guard !draft.phrase.exceptions.isEmpty, let opposite = draft.opposite else { return }
    var other = draft
    other.role = opposite
    other.phrase.items = draft.phrase.exceptions
    other.phrase.exceptions = []
    drafts.append(other)
    drafts.swapAt(drafts.count - 1, drafts.count - 2)
    if draft.phrase.items.isEmpty { drafts.removeLast() }
  }

  /// Leaves out what only an article that makes other claims can mean.
  private mutating func weigh() {
    let firm = drafts.filter { !$0.isTentative }
    let isContrast = Set(drafts.compactMap { $0.opposite }).count == 2
    let isShielding = firm.contains { $0.isShielding }
    let doubtful = drafts.filter { $0.opposite != nil }
    let isLikely = doubtful.contains { draft in
      let named = Set(draft.phrase.items.compactMap(\.country)).count
      return named > (draft.role == .excluded ? 1 : 2) || named > 1 && doubtful.count > 1
    }
    drafts.removeAll { draft in
      guard draft.isTentative else { return false }
      if firm.contains(where: { $0.contradicts(draft) }) { return true }
      guard !firm.isEmpty || isContrast || isLikely else { return true }
      guard draft.role == .threat, !isShielding, !draft.isThreat else { return false }
      return !firm.contains { abs($0.anchor - draft.anchor) < 40 }
    }
  }
}
