internal import Analysis
package import Articles
package import Language
package import Places
internal import Text

/// Finds what an article says of countries: covered, left out, host or threat.
package struct ClaimFinder {
  private let known: ClaimArticle
  /// The claims that stand, in text order.
  let drafts: [ClaimDraft]

  var article: Article { known.article }
  var tagging: Tagging { known.tagging }
  var findings: PlaceFindings { known.findings }
  var groups: GroupMentions { known.groups }
  var phrases: NounPhrases { known.phrases }

  /// Reads the sentences of an article.
  package init(
    _ article: Article,
    _ tagging: Tagging,
    _ phrases: NounPhrases,
    _ findings: PlaceFindings
  ) {
    known = ClaimArticle(article, tagging, phrases, findings)
    let claims = Self.claims(of: article.sentences[...], in: known)
    let lead = ListBeforeExclusion.draft(before: claims.drafts, in: known)
    drafts = ClaimWeighing((lead.map { [$0] } ?? []) + claims.drafts).standing
  }

  /// The claims of some sentences of an article, before they are weighed.
  static func claims(of sentences: ArraySlice<Sentence>, in known: ClaimArticle) -> ClaimSequence {
    var claims = ClaimSequence()
    var index = sentences.startIndex
    var unannounced = index
    while index < sentences.endIndex {
      let sentence = sentences[index]
      let lines =
        index < unannounced
        ? index + 1..<index + 1
        : ListedLines.following(index, in: known).clamped(to: sentences.indices)
      let next = index + 1
      index = max(next, lines.upperBound)
      let tokens = lines.isEmpty ? sentence.tokens : sentence.tokens.union(lines, of: sentences)
      guard
        known.findings.isAny(in: tokens)
          || !claims.drafts.isEmpty && Anaphora.isAny(in: sentence, of: known.article)
      else { continue }
      let starts = lines.map { sentences[$0].tokens.lowerBound }
      let before = claims.drafts.count
      read(ClaimReader(known, tokens, lines: starts, after: claims.context), &claims)
      if claims.drafts.count == before {
        unannounced = lines.upperBound
        index = next
      }
    }
    return claims
  }

  /// Adds the claims of a sentence: at each word those of the first pattern that finds some.
  private static func read(_ opening: ClaimReader, _ claims: inout ClaimSequence) {
    if opening.isQuestion { return }
    let before = claims.drafts.count
    if let announced = AnnouncedList(opening) {
      claims.add(announced.draft, opening)
      if !opening.lines.isEmpty { return }
    }
    if let line = KeyedLine(opening) {
      claims.add(line.draft, opening)
      return
    }
    var reader = opening
    var isShielding: Bool?
    for index in reader.sentence where ClaimPattern.mayFind(reader, index) {
      let found = ClaimPattern.firstToFind(reader, index)
      if found.isEmpty { continue }
      let isOfDefence = isShielding ?? reader.nouns.isShielding(reader.sentence)
      isShielding = isOfDefence
      for var draft in found {
        draft.traits[.ofDefence] = isOfDefence
        claims.add(draft, reader)
        if let further = reader.gapped(after: draft) { claims.add(further, reader) }
      }
      reader = reader.after(claims.context(within: opening.context))
    }
    if claims.drafts.count == before { readAnyVerb(reader, &claims) }
  }

  /// Reads by its subject and its list a sentence of which no pattern makes anything.
  private static func readAnyVerb(_ reader: ClaimReader, _ claims: inout ClaimSequence) {
    for index in reader.tokensOfThings
    where reader.tag(index).isMainVerb || reader.tag(index - 1) == .negation {
      let found = ClaimPattern.anyVerb(reader, index)
      for draft in found { claims.add(draft, reader) }
      if !found.isEmpty { return }
    }
  }
}

extension Range<Int> {
  /// These tokens of a sentence and those of the sentences that follow it as the lines of its list.
  fileprivate func union(_ lines: Range<Int>, of sentences: ArraySlice<Sentence>) -> Range<Int> {
    lines.last.map { lowerBound..<sentences[$0].tokens.upperBound } ?? self
  }
}
