internal import Analysis
internal import Language
internal import Places
internal import Text

/// A list of countries of which what stands before it tells: a heading over lines, words before a colon or a
/// question that the list answers.
struct AnnouncedList {
  let draft: ClaimDraft

  /// The list that a sentence, or a heading with its lines, announces or answers with.
  init?(_ reader: ClaimReader) {
    guard let found = Self.announced(reader) ?? Self.answered(reader) else { return nil }
    draft = found
  }

  /// "Countries facing restrictions: Chile and Peru"; "these include:" takes up the sentence before.
  private static func announced(_ reader: ClaimReader) -> ClaimDraft? {
    guard let start = start(of: reader), start > reader.sentence.lowerBound else { return nil }
    let head = reader.sentence.lowerBound..<start
    guard let said = announcement(head, reader), !reader.whole.namesCountry(in: said),
      let status = ListStatus(said, in: reader, isLine: isLine(head, reader)),
      let phrase = PlaceListParser(reader: reader).list(from: start),
      phrase.items.contains(where: { $0.country != nil })
    else { return nil }
    return draft(status, phrase, at: start - 1, reader)
  }

  /// Where the list begins: its first line, or after a colon.
  private static func start(of reader: ClaimReader) -> Int? {
    if let line = reader.lines.first { return line }
    return reader.sentence.first { reader.isKind(.colon, at: $0) }.map { $0 + 1 }
  }

  /// Whether the words lead to lines, or open one in a few words: "Not available: Chile, Peru".
  private static func isLine(_ head: Range<Int>, _ reader: ClaimReader) -> Bool {
    reader.lines.count > 1 || head.count <= longestKey && reader.whole.opensLine(head)
  }

  /// No key of a line has more tokens, with its colon.
  private static let longestKey = 6

  /// The words that speak of the countries, in what leads to the list or in the sentence before.
  private static func announcement(_ head: Range<Int>, _ reader: ClaimReader) -> Range<Int>? {
    let isLine = isLine(head, reader)
    let isOfCountries = isLine || head.contains { reader.has([.member, .people], at: $0) }
    if isOfCountries, ListStatus(head, in: reader, isLine: isLine) != nil {
      return head
    }
    let first = reader.skippingAdverbs(from: head.lowerBound)
    guard reader.has(.listDeterminer, at: first) || reader.isWord("they", at: first),
      let before = reader.whole.sentence(before: reader.sentence),
      before.contains(where: { reader.whole.has(.member, at: $0) })
    else { return nil }
    return before
  }

  /// The list that answers a question: where does it apply, in Chile and Peru, but not in Togo.
  private static func answered(_ reader: ClaimReader) -> ClaimDraft? {
    guard let question = reader.whole.sentence(before: reader.sentence),
      isOfCountries(question, reader)
    else { return nil }
    let first = reader.skippingAdverbs(from: reader.sentence.lowerBound)
    let start = reader.has(.afterAvailable, at: first) ? first + 1 : first
    guard let phrase = PlaceListParser(reader: reader).list(from: start), !phrase.isCut,
      !reader.tag(reader.skippingAdverbs(from: phrase.tokens.upperBound)).isFinite
    else { return nil }
    let isOut = question.contains { reader.whole.has(.exempting, at: $0) }
    var draft = ClaimDraft(
      isOut == reader.isDenied(question) ? .covered : .excluded,
      phrase,
      at: first
    )
    .firm()
    draft.subject = thing(in: question, reader)
    return draft
  }

  /// Whether the sentence asks to whom or where something applies.
  private static func isOfCountries(_ sentence: Range<Int>, _ reader: ClaimReader) -> Bool {
    guard let last = sentence.last, reader.tokens[last].word == "?",
      sentence.contains(where: { reader.whole.has(.asksWhere, at: $0) }),
      !sentence.contains(where: {
        reader.tags[$0] == .pronoun && !reader.whole.has(.thingPronoun, at: $0)
          && !reader.whole.has(.asksWhere, at: $0)
      })
    else { return false }
    return sentence.contains { index in
      [.cover, .apply, .available, .counted, .exempting, .restriction, .offered].contains {
        reader.whole.has($0, at: index)
      }
    }
  }

  private static func draft(
    _ status: ListStatus,
    _ phrase: PlacePhrase,
    at anchor: Int,
    _ reader: ClaimReader
  ) -> ClaimDraft {
    let start = min(status.tokens.lowerBound, reader.sentence.lowerBound)
    var draft = ClaimDraft(status.role, phrase, at: anchor, from: start)
      .affirmed(as: .covered)
      .firm(if: phrase.isTelling || status.role == .excluded)
    draft.subject = thing(in: status.tokens, reader)
    return draft
  }

  /// The thing that the words name, if they name one.
  private static func thing(in tokens: Range<Int>, _ reader: ClaimReader) -> Range<Int>? {
    tokens.lazy.compactMap { reader.phrases.phrase(at: $0) }.first { phrase in
      reader.whole.has(.coverer, at: phrase.head) || reader.whole.has(.restriction, at: phrase.head)
    }?.tokens
  }
}
