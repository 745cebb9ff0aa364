internal import Articles
internal import Language
internal import Places
internal import Text

/// What is known of an article before its claims are read.
final class ClaimArticle {
  let article: Article
  let tagging: Tagging
  let phrases: NounPhrases
  let findings: PlaceFindings
  /// The organizations the article names, in the order of their first mention.
  let groups: GroupMentions
  /// What the article speaks of.
  private(set) lazy var topics = ClaimTopics(of: article.tokens)

  init(_ article: Article, _ tagging: Tagging, _ phrases: NounPhrases, _ findings: PlaceFindings) {
    self.article = article
    self.tagging = tagging
    self.phrases = phrases
    self.findings = findings
    groups = GroupMentions(findings)
  }

  /// Whether a word of the article can play one of the parts.
  func has(_ sense: ClaimSense, at index: Int) -> Bool {
    article.tokens.indices.contains(index) && sense.holds(article.tokens[index].word)
  }

  /// The tokens of the sentence before some tokens; nil where those are of the first.
  func sentence(before tokens: Range<Int>) -> Range<Int>? {
    let next = article.sentences.partitioningIndex { $0.tokens.upperBound > tokens.lowerBound }
    return next > 0 ? article.sentences[next - 1].tokens : nil
  }

  /// Whether some tokens are the first of a line.
  func opensLine(_ tokens: Range<Int>) -> Bool {
    guard tokens.lowerBound > 0, !tokens.isEmpty else { return true }
    let gap = Range(
      from: article.tokens[tokens.lowerBound - 1].span.upper,
      to: article.tokens[tokens.lowerBound].span.lower
    )
    return article.utf8[gap].contains(0x0a)
  }

  /// Whether some tokens name a country itself, not only a town, a region, a group or what stands for it.
  func namesCountry(in tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      guard let finding = findings.finding(at: index), case .country = finding.target else {
        return false
      }
      return finding.kind == .name
    }
  }

  /// Whether a word of a phrase can; none where there is no phrase.
  func has(_ sense: ClaimSense, in phrase: Range<Int>?) -> Bool {
    phrase?.contains { has(sense, at: $0) } ?? false
  }
}
