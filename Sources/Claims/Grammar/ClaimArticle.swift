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
  let topics: ClaimTopics

  init(_ article: Article, _ tagging: Tagging, _ phrases: NounPhrases, _ findings: PlaceFindings) {
    self.article = article
    self.tagging = tagging
    self.phrases = phrases
    self.findings = findings
    groups = GroupMentions(findings)
    topics = ClaimTopics(of: article.tokens)
  }

  /// Whether a word of the article can play one of the parts.
  func has(_ sense: ClaimSense, at index: Int) -> Bool {
    sense.holds(article.tokens[index].word)
  }

  /// Whether a word of a phrase can; none where there is no phrase.
  func has(_ sense: ClaimSense, in phrase: Range<Int>?) -> Bool {
    phrase?.contains { has(sense, at: $0) } ?? false
  }
}
