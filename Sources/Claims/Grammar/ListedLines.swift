internal import Articles
internal import Language
internal import Places
internal import Text

/// The lines of a list that a sentence with a colon or a heading announces: each bullet with the places that it
/// begins with.
enum ListedLines {
  /// The sentences right after one that announces a list that are such lines.
  static func following(_ index: Int, in known: ClaimArticle) -> Range<Int> {
    let sentences = known.article.sentences
    guard endsWithColon(sentences[index], in: known.article) || isHeading(index, in: known) else {
      return index + 1..<index + 1
    }
    var end = isTableHead(index + 1, in: known) ? index + 2 : index + 1
    while end < min(sentences.count, index + longestList), isLine(end, in: known) { end += 1 }
    return index + 1..<end
  }

  /// Whether the last token of the sentence is a colon, which announces the lines after it.
  private static func endsWithColon(_ sentence: Sentence, in article: Article) -> Bool {
    sentence.tokens.last.map { article.tokens[$0].kind == .colon } ?? false
  }

  /// Whether the line names the columns of a table: "COUNTRY  DOSES".
  private static func isTableHead(_ index: Int, in known: ClaimArticle) -> Bool {
    let sentences = known.article.sentences
    guard index + 1 < sentences.count, isLine(index + 1, in: known), !isLine(index, in: known)
    else { return false }
    return sentences[index].tokens.contains { known.has(.stateNoun, at: $0) }
  }

  /// Whether the sentence is a line of its own that speaks of countries and ends without a mark.
  private static func isHeading(_ index: Int, in known: ClaimArticle) -> Bool {
    let (article, tokens) = (known.article, known.article.sentences[index].tokens)
    guard tokens.count <= longestHeading, let last = tokens.last,
      article.tokens[last].kind == .word || article.tokens[last].kind == .close
    else { return false }
    return tokens.contains { known.has(.member, at: $0) } && !known.findings.isAny(in: tokens)
  }

  /// No heading has more tokens.
  private static let longestHeading = 14

  /// Whether the sentence opens a line of its own that begins with a place.
  private static func isLine(_ index: Int, in known: ClaimArticle) -> Bool {
    let sentence = known.article.sentences[index]
    guard known.opensLine(sentence.tokens) else { return false }
    let opening = Range(
      from: sentence.tokens.lowerBound,
      to: min(sentence.tokens.lowerBound + longestOpening, sentence.tokens.upperBound)
    )
    guard let place = opening.first(where: { known.findings.finding(at: $0) != nil }),
      !(opening.lowerBound..<place).contains(where: { known.article.tokens[$0].kind == .colon })
    else { return false }
    let first = known.article.tokens[sentence.tokens.lowerBound]
    return first.kind != .word || sentence.tokens.count <= longestLine
      || opening.contains { known.article.tokens[$0].kind == .colon }
  }

  /// A line without a bullet has no more tokens, unless its places are a key before a colon.
  private static let longestLine = 12

  /// No list has more lines: there are no more countries and territories.
  private static let longestList = 260

  /// How many tokens may stand before the first place of a line: its bullet, "the", "parts of".
  private static let longestOpening = 5

  /// The places of the lines of a sentence from the one that begins with a token.
  static func places(from start: Int, in lists: PlaceListParser) -> PlacePhrase? {
    let reader = lists.reader
    var whole = PlacePhrase(tokens: start..<start)
    for line in reader.lines where line >= start {
      var first = line
      while reader.sentence.contains(first),
        reader.tag(first) == .mark || reader.tag(first) == .number && reader.tag(first + 1) == .mark
      {
        first += 1
      }
      guard let phrase = lists.run(from: first) else { continue }
      whole.items += phrase.items
      whole.exceptions += phrase.exceptions
      whole.tokens = start..<max(whole.tokens.upperBound, phrase.tokens.upperBound)
    }
    return whole.items.isEmpty ? nil : whole
  }
}
