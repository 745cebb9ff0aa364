internal import Analysis

/// The claims of an article as they are found, in text order.
struct ClaimSequence {
  private(set) var drafts: [ClaimDraft] = []
  /// The last draft that something is covered or not.
  private var last: Int?
  /// Whether one of the drafts is of a warning.
  private var isOfWarning = false
  /// The last places that have no role, whatever else is read of them.
  private var void: Range<Int>?

  /// What has been claimed before the next sentence.
  var context: ClaimContext {
    ClaimContext(drafts, last: last.map { drafts[$0] }, isOfWarning: isOfWarning)
  }

  /// What has been claimed before the next word of a sentence; a warning counts from the next sentence on.
  func context(within sentence: ClaimContext) -> ClaimContext {
    ClaimContext(drafts, last: last.map { drafts[$0] }, isOfWarning: sentence.isOfWarning)
  }

  /// Adds a claim and what it takes out, unless the same places already have a role here.
  mutating func add(_ draft: ClaimDraft, _ reader: ClaimReader) {
    if let void, void.overlaps(draft.phrase.tokens) { return }
    if draft.traits[.void] {
      void = draft.phrase.tokens
      return
    }
    let isKnown = drafts.suffix(8).contains { known in
      known.phrase.tokens.overlaps(draft.phrase.tokens)
        && (known.role == draft.role || known.opposite != nil && draft.opposite != nil)
    }
    if draft.certainty == .firm { affirm(draft) }
    if draft.isAsked(in: reader) || isKnown && !replace(with: draft, reader) { return }
    drafts.append(draft)
    isOfWarning = isOfWarning || reader.whole.has(.warning, in: draft.subject)
    if draft.opposite != nil { last = drafts.count - 1 }
    addExceptions(of: draft)
  }

  /// Makes sure of what a doubtful claim has said of the same places.
  private mutating func affirm(_ draft: ClaimDraft) {
    let known = drafts.indices.suffix(8).last {
      drafts[$0].role == draft.role && drafts[$0].phrase.tokens.overlaps(draft.phrase.tokens)
    }
    if let known { drafts[known].certainty = .firm }
  }

  /// Takes back the claim that a claim on the same places overrules; false where there is none.
  private mutating func replace(with draft: ClaimDraft, _ reader: ClaimReader) -> Bool {
    let near = drafts.indices.suffix(8)
    for index in near
    where draft.traits[.calledThreat]
      && drafts[index].phrase.tokens.overlaps(draft.phrase.tokens)
    {
      drafts[index].traits[.calledThreat] = drafts[index].role == .threat
    }
    guard let known = near.last(where: { draft.overrules(drafts[$0], in: reader) }) else {
      return false
    }
    drafts.remove(at: known)
    last = drafts.lastIndex { $0.opposite != nil }
    return true
  }

  /// Puts before the claim that was added last what it takes out: those have the opposite role.
  private mutating func addExceptions(of draft: ClaimDraft) {
    guard !draft.phrase.exceptions.isEmpty, let opposite = draft.opposite else { return }
    var other = draft
    other.role = opposite
    other.phrase.items = draft.phrase.exceptions
    other.phrase.exceptions = []
    drafts.insert(other, at: drafts.count - 1)
    if draft.phrase.items.isEmpty { drafts.removeLast() }
    last = drafts.count - 1
  }
}
