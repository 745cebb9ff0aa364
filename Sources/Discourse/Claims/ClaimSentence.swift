internal import Articles
internal import Atlas

/// What is known of a sentence before its claims are read; an object, as readers of it are made for
/// every list and place.
final class ClaimSentence {
  let article: Article
  let tagging: Tagging
  let phrases: NounPhrases
  let findings: PlaceFindings
  let groups: GroupMentions
  /// What the article speaks of.
  let topics: ClaimTopics
  let tokens: Range<Int>
  let senses: [ClaimSense]

  init(
    _ article: Article,
    _ tagging: Tagging,
    _ phrases: NounPhrases,
    _ found: PlaceFindings,
    _ groups: GroupMentions,
    _ topics: ClaimTopics,
    tokens: Range<Int>
  ) {
    self.article = article
    self.tagging = tagging
    self.phrases = phrases
    findings = found
    self.groups = groups
    self.topics = topics
    self.tokens = tokens
    senses = tokens.map { index in
      guard article.tokens[index].kind == .word else { return [] }
      let sense = ClaimSense.table[article.tokens[index].word]
      switch tagging.entries[index].closedClass {
      case .modal, .be, .have, .do: return sense.union(.auxiliary)
      default: return sense
      }
    }
  }
}
