internal import Analysis
internal import Articles
internal import Language
internal import Places
internal import Text

/// What it is that covers, as the claims of an article name it.
struct CoverageSubject {
  private let finder: ClaimFinder

  init(_ finder: ClaimFinder) {
    self.finder = finder
  }

  /// As the first sure claim names it, else as any claim does; where none does, what a claim hangs on, else
  /// the title, else the words before its list.
  var text: String? {
    guard let first = finder.drafts.first else { return nil }
    if let tokens = named(isSure: true) ?? named(isSure: false) { return text(of: tokens) }
    for draft in finder.drafts {
      if let tokens = thing(of: draft) { return text(of: tokens) }
    }
    return finder.article.title ?? text(of: words(of: first))
  }

  private func named(isSure: Bool) -> Range<Int>? {
    for draft in finder.drafts {
      guard let subject = draft.subject,
        !isSure || draft.opposite != nil && draft.certainty == .firm,
        finder.tagging.tags[subject.lowerBound] != .pronoun, subject.count <= 8
      else { continue }
      return subject
    }
    return nil
  }

  /// The noun phrase nearest to the word that a claim hangs on, before it or else after it, with what it
  /// belongs to: "the price of salt"; no pronoun and no place.
  private func thing(of draft: ClaimDraft) -> Range<Int>? {
    let before = Range(from: draft.tokens.lowerBound, to: draft.anchor).reversed()
    let after = Range(from: draft.anchor, to: draft.tokens.upperBound)
    let found = (Array(before) + after).lazy.compactMap { thing(at: $0) }.first {
      !draft.phrase.tokens.overlaps($0)
    }
    guard var tokens = found else { return nil }
    while tokens.lowerBound > 1, finder.tagging.tags[tokens.lowerBound - 1] == .preposition,
      let owner = thing(at: tokens.lowerBound - 2), owner.upperBound == tokens.lowerBound - 1
    {
      tokens = owner.union(tokens)
    }
    return tokens
  }

  private func thing(at token: Int) -> Range<Int>? {
    guard let phrase = finder.phrases.phrase(at: token),
      finder.tagging.tags[phrase.head].isNominal, !finder.findings.holds(phrase.head)
    else { return nil }
    return phrase.tokens
  }

  private func words(of draft: ClaimDraft) -> Range<Int> {
    let words = Range(from: draft.tokens.lowerBound, to: draft.phrase.tokens.lowerBound)
    return words.isEmpty ? draft.tokens : words
  }

  private func text(of tokens: Range<Int>) -> String {
    let text = String(finder.article[finder.article.span(ofTokens: tokens)])
    let isDeterminer = finder.tagging.tags[tokens.lowerBound] == .determiner
    return isDeterminer ? text.prefix(1).lowercased() + text.dropFirst() : text
  }
}
