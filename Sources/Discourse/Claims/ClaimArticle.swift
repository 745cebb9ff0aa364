internal import Articles
internal import Atlas

/// What is known of an article before its claims are read.
final class ClaimArticle {
  let article: Article
  let tagging: Tagging
  let phrases: NounPhrases
  let findings: PlaceFindings
  /// The organizations the article names, in the order of their first mention.
  let groups: GroupMentions
  /// What the article speaks of; asked of few.
  lazy var topics = ClaimTopics(of: article.tokens)

  init(_ article: Article, _ tagging: Tagging, _ phrases: NounPhrases, _ findings: PlaceFindings) {
    self.article = article
    self.tagging = tagging
    self.phrases = phrases
    self.findings = findings
    groups = GroupMentions(findings)
  }

  /// Whether a word of the article can play one of the parts.
  func has(_ sense: ClaimSense, at index: Int) -> Bool {
    !ClaimSense.senses[article.tokens[index].word].isDisjoint(with: sense)
  }

  /// Whether a word of a phrase can; none where there is no phrase.
  func has(_ sense: ClaimSense, in phrase: Range<Int>?) -> Bool {
    phrase?.contains { has(sense, at: $0) } ?? false
  }
}
