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
  /// What the article speaks of.
  let topics: ClaimTopics

  init(_ article: Article, _ tagging: Tagging, _ phrases: NounPhrases, _ findings: PlaceFindings) {
    self.article = article
    self.tagging = tagging
    self.phrases = phrases
    self.findings = findings
    groups = GroupMentions(findings)
    topics = findings.all.isEmpty ? [] : ClaimTopics(of: article.tokens)
  }

  /// Whether a word of the article can play one of the parts.
  func has(_ sense: ClaimSense, at index: Int) -> Bool {
    !ClaimSense.table[article.tokens[index].word].isDisjoint(with: sense)
  }

  /// Whether a word of a phrase can; none where there is no phrase.
  func has(_ sense: ClaimSense, in phrase: Range<Int>?) -> Bool {
    phrase?.contains { has(sense, at: $0) } ?? false
  }
}

/// What is known of one of its sentences; an object, as readers of it are made for every list and place.
final class ClaimSentence {
  let whole: ClaimArticle
  let tokens: Range<Int>
  /// For each token the parts it can play.
  let senses: [ClaimSense]
  /// The tokens of which it is known that no group written small begins with them.
  private var unplaced: [Bool] = []

  /// The group that is written small from a token on: "eastern Europe".
  func group(at index: Int) -> PlaceFinding? {
    if unplaced.isEmpty { unplaced = Array(repeating: false, count: tokens.count) }
    if unplaced[index - tokens.lowerBound] { return nil }
    let article = whole.article
    guard let match = Gazetteer.english.longestName(at: index, in: tokens, of: article),
      match.tokens.count > 1 || article.tokens[index].word == "eurozone",
      let found = PlaceFinding(match)
    else {
      unplaced[index - tokens.lowerBound] = true
      return nil
    }
    return found
  }

  init(_ whole: ClaimArticle, tokens: Range<Int>) {
    self.whole = whole
    self.tokens = tokens
    let table = ClaimSense.table
    let (words, entries) = (whole.article.tokens, whole.tagging.entries)
    senses = tokens.map { index in
      guard words[index].kind == .word else { return [] }
      let sense = table[words[index].word]
      switch entries[index].closedClass {
      case .modal, .be, .have, .do: return sense.union(.auxiliary)
      default: return sense
      }
    }
  }
}
