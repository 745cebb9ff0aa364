internal import Articles
internal import Atlas

/// A sentence as the claim patterns read it: its words, their senses and the places among them.
struct ClaimReader {
  let article: Article
  let tagging: Tagging
  let phrases: NounPhrases
  let findings: PlaceFindings
  /// The organizations the article names, in the order of their first mention.
  let groups: GroupMentions
  /// The tokens of the sentence.
  let sentence: Range<Int>
  /// For each of them the parts it can play.
  let senses: [ClaimSense]
  /// The last claim before it, or in it so far, that something is covered or not.
  var last: ClaimDraft?

  var tokens: [Token] { article.tokens }
  var tags: [Tag] { tagging.tags }

  init(
    _ article: Article,
    _ tagging: Tagging,
    _ phrases: NounPhrases,
    _ found: PlaceFindings,
    _ groups: GroupMentions,
    sentence: Range<Int>
  ) {
    self.article = article
    self.tagging = tagging
    self.phrases = phrases
    findings = found
    self.groups = groups
    self.sentence = sentence
    senses = sentence.map { index in
      guard article.tokens[index].kind == .word else { return [] }
      let sense = ClaimSense.table[article.tokens[index].word] ?? []
      return tagging.tags[index].isAuxiliary ? sense.union(.auxiliary) : sense
    }
  }

  /// Whether the token can play one of the parts.
  func has(_ sense: ClaimSense, at index: Int) -> Bool {
    sentence.contains(index) && !senses[index - sentence.lowerBound].isDisjoint(with: sense)
  }

  /// Whether the token is one of the words.
  func isWord(_ words: Set<Word>, at index: Int) -> Bool {
    sentence.contains(index) && tokens[index].kind == .word && words.contains(tokens[index].word)
  }

  /// The place that begins with the token, also a group that is written small: "eastern Europe".
  func finding(at index: Int) -> PlaceFinding? {
    guard sentence.contains(index) else { return nil }
    if let found = findings.finding(at: index) { return found }
    guard tokens[index].kind == .word, tokens[index].shape == .lower,
      let match = Gazetteer.english.longestName(at: index, in: sentence, of: article),
      match.tokens.count > 1 || match.span != tokens[index].span
    else { return nil }
    return PlaceFinding(match)
  }

  func isKind(_ kind: Token.Kind, at index: Int) -> Bool {
    sentence.contains(index) && tokens[index].kind == kind
  }

  func tag(_ index: Int) -> Tag { sentence.contains(index) ? tags[index] : .mark }

  /// The first token from `index` on that is no adverb and no word of "only", "all", "also".
  func skippingAdverbs(from index: Int) -> Int {
    var index = index
    while sentence.contains(index),
      tags[index] == .adverb || tags[index] == .time
        || isWord(["only", "also", "even", "just", "all"], at: index) && tags[index] != .quantifier
    {
      index += 1
    }
    return index
  }
}
