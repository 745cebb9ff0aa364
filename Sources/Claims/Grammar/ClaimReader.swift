internal import Articles
internal import Language
internal import Places
internal import Text

/// A sentence as the claim patterns read it: its words, their senses and the places among them, and what
/// claims were made before; an object, as all that is asked of the sentence holds it.
final class ClaimReader {
  /// What is known of the whole article.
  let whole: ClaimArticle
  /// All tokens of the article.
  let tokens: [Token]
  let tags: [Tag]
  /// The tokens of the sentence.
  let sentence: Range<Int>
  /// Where the lines of the list begin that the sentence announces, if it does.
  let lines: [Int]
  private let words: [ClaimWord]
  /// The first and the last token with which a place begins, or that can stand for one.
  private let firstPlace, lastPlace: Int
  /// What was claimed before it, or in it so far.
  let context: ClaimContext

  /// Reads a sentence after what was claimed before.
  init(
    _ whole: ClaimArticle,
    _ sentence: Range<Int>,
    lines: [Int] = [],
    after context: ClaimContext = ClaimContext()
  ) {
    self.lines = lines
    self.context = context
    self.whole = whole
    self.sentence = sentence
    tokens = whole.article.tokens
    tags = whole.tagging.tags
    words = ClaimWord.words(of: sentence, in: whole)
    firstPlace = sentence.lowerBound + (words.firstIndex(where: \.isPlace) ?? words.count)
    lastPlace = sentence.lowerBound + (words.lastIndex(where: \.isPlace) ?? -1)
  }

  private init(_ reader: ClaimReader, after context: ClaimContext) {
    whole = reader.whole
    lines = reader.lines
    sentence = reader.sentence
    tokens = reader.tokens
    tags = reader.tags
    words = reader.words
    firstPlace = reader.firstPlace
    lastPlace = reader.lastPlace
    self.context = context
  }

  /// Whether a question mark ends it.
  var isQuestion: Bool {
    sentence.suffix(2).contains { index in
      let span = tokens[index].span
      return span.count == 1 && article.utf8[span.lower] == UInt8(ascii: "?")
    }
  }

  /// The same sentence after further claims.
  func after(_ context: ClaimContext) -> ClaimReader { ClaimReader(self, after: context) }

  /// The last claim before it, or in it so far, that something is covered or not.
  var last: ClaimDraft? { context.last }

  var article: Article { whole.article }
  var tagging: Tagging { whole.tagging }
  var phrases: NounPhrases { whole.phrases }
  var findings: PlaceFindings { whole.findings }
  /// The organizations the article names, in the order of their first mention.
  var groups: GroupMentions { whole.groups }
  var topics: ClaimTopics { whole.topics }

  /// The tokens before which a thing that can cover may stand, or a pronoun for one: all where a claim was
  /// made before, else those after the first such thing.
  var tokensOfThings: Range<Int> {
    let vocabulary = ClaimVocabulary.english
    let thing = words.firstIndex { vocabulary.has(.coverer, $0.number) }
    if last != nil {
      let isAny = thing != nil || sentence.contains { has(.thingMention, at: $0) }
      return isAny ? sentence : sentence.upperBound..<sentence.upperBound
    }
    return sentence.lowerBound + (thing ?? words.count)..<sentence.upperBound
  }

  /// The number of the token's word in the vocabulary; 0 beyond the sentence.
  func number(at index: Int) -> Int32 {
    sentence.contains(index) ? words[index - sentence.lowerBound].number : 0
  }

  /// Whether the token can play the part.
  func has(_ sense: ClaimSense, at index: Int) -> Bool {
    let number = number(at: index)
    return number != 0 && ClaimVocabulary.english.has(sense, number)
  }

  /// Whether the token can play one of the parts.
  func has<let count: Int>(_ senses: [count of ClaimSense], at index: Int) -> Bool {
    let number = number(at: index)
    guard number != 0 else { return false }
    for place in 0..<count where ClaimVocabulary.english.has(senses[place], number) { return true }
    return false
  }

  /// Whether the token is the word.
  func isWord(_ word: Word, at index: Int) -> Bool {
    sentence.contains(index) && tokens[index].kind == .word && tokens[index].word == word
  }

  /// Whether the token is one of the words.
  @inline(__always)
  func isWord<let count: Int>(_ words: [count of Word], at index: Int) -> Bool {
    guard sentence.contains(index), tokens[index].kind == .word else { return false }
    let word = tokens[index].word
    for other in 0..<count where words[other] == word { return true }
    return false
  }

  /// Whether the token is one of the words of a table.
  func isOne(of words: [Word], at index: Int) -> Bool {
    isKind(.word, at: index) && words.contains(tokens[index].word)
  }

  /// Where one of the words of a table stands: at the token, or behind the adverbs from it on.
  func first(of words: [Word], from index: Int) -> Int? {
    if isOne(of: words, at: index) { return index }
    let later = skippingAdverbs(from: index)
    return later > index && isOne(of: words, at: later) ? later : nil
  }

  /// The place that begins with the token, also a group that is written small: "eastern Europe".
  func finding(at index: Int) -> PlaceFinding? {
    guard sentence.contains(index) else { return nil }
    let place = Int(words[index - sentence.lowerBound].finding)
    if place >= 0 { return findings.all[place] }
    guard has(.standIn, at: index), tokens[index].kind == .word, tokens[index].shape == .lower,
      let match = Gazetteer.english.longestName(at: index, in: sentence, of: article),
      match.tokens.count > 1 || tokens[index].word == "eurozone"
    else { return nil }
    return PlaceFinding(match)
  }

  /// Whether a place of a list can begin with the token: whether one is named, or a word stands that can
  /// stand for one, before the next mark.
  func leadsToPlace(_ index: Int) -> Bool {
    sentence.contains(index) && words[index - sentence.lowerBound].leadsToPlace
  }

  /// Whether one is named, or such a word stands, before the token.
  func isPlaced(before index: Int) -> Bool { firstPlace < index }

  /// The last token of a stretch of the sentence with which a place begins, or that can stand for one.
  func lastPlace(in stretch: Range<Int>) -> Int? {
    stretch.last { words[$0 - sentence.lowerBound].isPlace }
  }

  /// Whether one is named, or such a word stands, after the token.
  func isPlaced(after index: Int) -> Bool { lastPlace > index }

  /// Whether the token is of the kind; none outside of the sentence is.
  func isKind(_ kind: Token.Kind, at index: Int) -> Bool {
    sentence.contains(index) && tokens[index].kind == kind
  }

  /// The tag of the token; that of a mark outside of the sentence.
  func tag(_ index: Int) -> Tag { sentence.contains(index) ? tags[index] : .mark }

  /// Whether some tokens, of this sentence or of another, deny: "not", "no longer".
  func isDenied(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      tags[index] == .negation
        || self.tokens[index].word == "longer" && index > tokens.lowerBound
          && self.tokens[index - 1].word == "no"
    }
  }

  /// The first token from `index` on that is no adverb, no date and no word of "only", "all", "also".
  func skippingAdverbs(from index: Int) -> Int {
    var index = index
    while sentence.contains(index) {
      if tags[index] == .adverb && !opensCount(index) || tags[index] == .time
        || has(.particle, at: index)
      {
        index += 1
      } else if let end = time(at: index) {
        index = end
      } else {
        break
      }
    }
    return index
  }

  /// Whether a word that can be an adverb leads to a number that is not exact: "in over 20 countries".
  private func opensCount(_ index: Int) -> Bool {
    let isBefore = has(.afterApplying, at: index) && has(.approximate, at: index + 1)
    return tag(index + (isBefore ? 2 : 1)) == .number && (isBefore || has(.approximate, at: index))
  }

  /// The end of a phrase of time: "on Tuesday", "from next year", "in the coming weeks".
  private func time(at index: Int) -> Int? {
    var next = index
    if has(.timely, at: next) { next += 1 }
    while has(
      .timeModifier,
      at: next
    ) {
      next += 1
    }
    let start = next
    while tag(next) == .time || isYear(next) || isDay(next)
      || tagging.entries.indices.contains(next) && tagging.entries[next].isTimeNoun
        && finding(at: next) == nil && tag(next) != .preposition
    {
      next += 1
    }
    return next > start && start > index ? next : nil
  }

  /// Whether a number beside a month is that of a day: "26 March".
  private func isDay(_ index: Int) -> Bool {
    isKind(.number, at: index) && tokens[index].span.count < 3
      && (tag(index + 1) == .time || tag(index - 1) == .time)
  }

  /// Whether the token is a number of four bytes: 2024.
  private func isYear(_ index: Int) -> Bool {
    isKind(.number, at: index) && tokens[index].span.count == 4
  }
}

extension ClaimReader {
  /// What can be asked of the grammar of the sentence, by subject.
  var clauses: Clauses { Clauses(reader: self) }
  var verbs: Verbs { Verbs(reader: self) }
  var nouns: Nouns { Nouns(reader: self) }
  var subjects: SubjectPlaces { SubjectPlaces(reader: self) }
  var placesBefore: PlacesBefore { PlacesBefore(reader: self) }
  var placesAfter: PlacesAfter { PlacesAfter(reader: self) }
  var memberships: GroupMembership { GroupMembership(reader: self) }
}
