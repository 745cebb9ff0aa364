internal import Articles
internal import Places
internal import Analysis
internal import Language
internal import Text

/// Finds what is covered where an article says only who is left out: the list that its first sentence
/// on a treaty, a ban or a service names.
struct ListBeforeExclusion {
  let reader: ClaimReader
  /// Whether the list counts also where no such thing is named.
  let isSure: Bool

  /// The list of those who are covered, where only those are found who are left out.
  static func draft(before drafts: [ClaimDraft], in known: ClaimArticle) -> ClaimDraft? {
    guard let excluded = drafts.first(where: { $0.role == .excluded }),
      !drafts.contains(where: { $0.role == .covered })
    else { return nil }
    for sentence in known.article.sentences
    where sentence.tokens.lowerBound < excluded.anchor && known.findings.isAny(in: sentence.tokens)
    {
      let reader = ClaimReader(known, sentence.tokens)
      let list = ListBeforeExclusion(reader: reader, isSure: excluded.certainty == .firm)
      if let draft = list.draft,
        !drafts.contains(where: { $0.phrase.tokens.overlaps(draft.phrase.tokens) })
      {
        return draft
      }
    }
    return nil
  }

  /// The sentence's longest list of countries after the thing that covers.
  var draft: ClaimDraft? {
    let found = reader.sentence.first { reader.has([.coverer, .warning, .storm], at: $0) }
    guard let thing = found ?? (isSure ? reader.sentence.lowerBound : nil) else { return nil }
    var longest: PlacePhrase?
    var index = reader.sentence.lowerBound
    while index < reader.sentence.upperBound {
      let isLed =
        reader.tag(index - 1) == .preposition || reader.tag(index - 1) == .to
        || index == reader.sentence.lowerBound || reader.isKind(.dash, at: index - 1)
        || reader.isWord("including", at: index - 1)
      guard isLed, !isOfForces(index),
        !reader.has(.beforeAgent, at: index - 1),
        let phrase = PlaceListParser(reader: reader, stopsBeforeVerb: false).list(from: index),
        !phrase.isOfThings(in: reader)
      else {
        index += 1
        continue
      }
      if phrase.items.count > max(1, longest?.items.count ?? 1) { longest = phrase }
      index = phrase.tokens.upperBound
    }
    guard let longest, longest.items.allSatisfy({ !$0.isGroup }) else { return nil }
    let subject = reader.phrases.phrase(at: thing)?.tokens
    var draft = ClaimDraft(.covered, longest, at: thing).said(of: subject)
    draft.certainty = .guessed
    return draft
  }

  /// Whether those before "from" are soldiers or envoys, whom nothing covers.
  private func isOfForces(_ index: Int) -> Bool {
    let noun = reader.has(.ofOrFrom, at: index - 1) ? index - 2 : index
    guard reader.sentence.contains(noun) else { return false }
    return reader.has(.installation, at: noun) || reader.has(.envoy, at: noun)
  }
}
