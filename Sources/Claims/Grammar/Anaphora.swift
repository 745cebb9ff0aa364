internal import Articles
internal import Language
internal import Places
internal import Text

/// Reads what stands for a country named before: "the kingdom", "all five countries", "there".
struct Anaphora {
  let reader: ClaimReader

  /// Whether a sentence that names no place can mean those named before: "all four countries".
  static func isAny(in sentence: Sentence, of article: Article) -> Bool {
    sentence.tokens.contains { ClaimSense.pluralNoun.holds(article.tokens[$0].word) }
  }

  /// The places that the words after a list's head stand for.
  func places(_ head: ElementHead, from start: Int) -> PlacePhrase? {
    let index = head.end
    if reader.has(.singleNoun, at: index),
      reader.has(.definiteSingle, at: index - 1),
      !reader.tag(index + 1).isNominal
    {
      return last(before: start, part: head.part).map { phrase([$0], head, start..<index + 1) }
    }
    if reader.isWord("own", at: index), reader.has(.territory, at: index + 1) {
      return owner(before: start).map { PlacePhrase(items: [$0], tokens: start..<index + 2) }
    }
    if reader.has(.theirs, at: index - 1), reader.has(.ownedNoun, at: index) {
      return owned(head, start..<index + 1)
    }
    if reader.has(.listPronoun, at: index) || isFollowing(index),
      let named = PlaceListParser(reader: reader).openList(at: index + 1)
    {
      return phrase(named.items, head, start..<named.tokens.upperBound)
    }
    if reader.isWord("them", at: index) {
      return recent(before: start, count: nil).map { phrase($0, head, start..<index + 1) }
    }
    if reader.has(.listDeterminer, at: index) || isFollowing(index),
      reader.has(.member, at: index + 1), let named = announced(after: index + 2)
    {
      return phrase(named.items, head, start..<max(index + 2, named.tokens.upperBound))
    }
    if reader.has(.listDeterminer, at: index), reader.has(.member, at: index + 1) {
      return recent(before: start, count: nil).map { phrase($0, head, start..<index + 2) }
    }
    return counted(head, from: start)
  }

  private func phrase(_ items: [PlaceItem], _ head: ElementHead, _ tokens: Range<Int>)
    -> PlacePhrase
  {
    PlacePhrase(items: items, isDenied: head.isDenied, tokens: tokens)
  }

  /// The list that "these countries" or "the following states" announce: after them, or after a colon
  /// soon after.
  private func announced(after end: Int) -> PlacePhrase? {
    if let named = PlaceListParser(reader: reader).openList(at: end) { return named }
    guard let colon = (end..<end + 40).first(where: { reader.isKind(.colon, at: $0) }),
      let named = PlaceListParser(reader: reader).list(from: colon + 1)
    else { return nil }
    return PlacePhrase(items: named.items, exceptions: named.exceptions, tokens: end - 1..<end)
  }

  /// Whether the words say that a list comes.
  private func isFollowing(_ index: Int) -> Bool {
    reader.isWord("following", at: index)
  }

  /// The country whose own territory is meant: the last one named.
  private func owner(before index: Int) -> PlaceItem? {
    for finding in reader.findings.before(index, within: 12) {
      guard case .country(let code) = finding.target else { continue }
      return PlaceItem(target: .country(code, part: nil), name: finding.tokens)
    }
    return nil
  }

  /// "Its citizens", "their nationals": those of the countries named last.
  private func owned(_ head: ElementHead, _ tokens: Range<Int>) -> PlacePhrase? {
    let isIssued =
      reader.isWord("to", at: tokens.lowerBound - 1)
      && reader.has(.warning, at: tokens.lowerBound - 2)
    if isIssued { return nil }
    if reader.isWord("their", at: tokens.upperBound - 2) {
      guard let items = recent(before: tokens.lowerBound, count: nil) else { return nil }
      return phrase(items, head, tokens)
    }
    return last(before: tokens.lowerBound, part: nil).map { phrase([$0], head, tokens) }
  }

  /// The country that "there" stands for.
  func there(at index: Int) -> PlacePhrase? {
    guard reader.isWord("there", at: index),
      let item = last(before: index, part: nil, mayBeListed: true)
    else { return nil }
    let list = reader.placesBefore.governed(endingAt: item.name.upperBound)
    return PlacePhrase(items: list?.items ?? [item], tokens: index..<index + 1)
  }

  /// The country named last, or the one a question just before is about: "What of Malta?".
  private func last(before index: Int, part: String?, mayBeListed: Bool = false)
    -> PlaceItem?
  {
    let named = reader.findings.before(index, within: 40).filter { finding in
      guard case .country = finding.target else { return false }
      return finding.kind != .adjective && finding.kind != .town && finding.kind != .region
        && (mayBeListed || !isListed(finding))
    }
    guard let finding = named.first(where: { isAsked(after: $0) }) ?? named.first,
      case .country(let code) = finding.target
    else { return nil }
    return PlaceItem(target: .country(code, part: part), name: finding.tokens)
  }

  /// Whether a place is one of several that a list joins: "the country" is none of them.
  private func isListed(_ finding: PlaceFinding) -> Bool {
    let end = finding.tokens.upperBound
    let next = Range(from: end, to: min(end + 4, reader.tokens.count))
    if let other = next.first(where: { reader.findings.finding(at: $0) != nil }),
      other > end, isJoined(finding.tokens, other..<other)
    {
      return true
    }
    return reader.findings.before(finding.tokens.lowerBound, within: 4).first.map {
      $0.tokens.upperBound < finding.tokens.lowerBound && isJoined($0.tokens, finding.tokens)
    } ?? false
  }

  /// The country that "it" stands for where it is protected: the one named last.
  func it(at index: Int) -> PlacePhrase? {
    guard reader.isWord("it", at: index), let item = last(before: index, part: nil)
    else { return nil }
    return PlacePhrase(items: [item], tokens: index..<index + 1)
  }

  /// Whether "?" follows the name, which stands in a sentence before: "And Malta?" asks.
  private func isAsked(after finding: PlaceFinding) -> Bool {
    let end = finding.tokens.upperBound
    guard end < reader.sentence.lowerBound else { return false }
    let span = reader.tokens[end].span
    return span.count == 1 && reader.article.utf8[span.lower] == UInt8(ascii: "?")
  }

  /// "All five countries", "both", "neither": those of the last list of so many.
  private func counted(_ head: ElementHead, from start: Int) -> PlacePhrase? {
    var noun = head.end
    var number: Int?
    if reader.has(.pairPronoun, at: noun - 1) { number = 2 }
    if let count = CountWord.value(in: reader, at: noun) {
      number = count
      noun += 1
    }
    guard let number, number > 1 else { return nil }
    let isNamed = reader.has(.member, at: noun)
    guard isNamed || noun > start && isAlone(head, noun) else { return nil }
    let near = recent(before: start, count: number).flatMap { items in
      (items.first?.name.lowerBound).map(reader.sentence.contains) == true ? items : nil
    }
    let claimed = reader.context.lists.last { $0.count == number }
    guard
      let items = near ?? claimed ?? recent(before: start, count: number)
        ?? scattered(before: start, number)
    else { return nil }
    return phrase(items, head, start..<(isNamed ? noun + 1 : noun))
  }

  /// So many countries that the sentence names before, each in a phrase of its own: "salmon from Chile and
  /// cheese from Peru … both countries".
  private func scattered(before index: Int, _ number: Int) -> [PlaceItem]? {
    var items: [PlaceItem] = []
    for finding in reader.findings.before(index, within: 40).reversed()
    where reader.sentence.contains(finding.tokens.lowerBound) && finding.kind != .adjective {
      guard case .country(let code) = finding.target,
        !items.contains(where: { $0.country == code })
      else { continue }
      items.append(PlaceItem(target: .country(code, part: nil), name: finding.tokens))
    }
    return items.count == number ? items : nil
  }

  /// Whether a number stands for countries without a noun: "all four would", "neither is".
  private func isAlone(_ head: ElementHead, _ end: Int) -> Bool {
    let isLed = reader.has(.countedOf, at: end - 2)
    return (isLed || reader.isWord(["both", "neither"], at: end - 1))
      && reader.tag(reader.skippingAdverbs(from: end)).isFinite
  }

  /// The nearest list of so many countries before a token, or of several.
  private func recent(before index: Int, count: Int?) -> [PlaceItem]? {
    var run: [PlaceFinding] = []
    func fits() -> Bool { count.map { $0 == run.count } ?? (run.count > 1) }
    for finding in reader.findings.before(index, within: 60) {
      guard case .country = finding.target, finding.kind != .adjective else { continue }
      if let next = run.last, !isJoined(finding.tokens, next.tokens) {
        if fits() { break }
        run = []
      }
      run.append(finding)
    }
    guard fits() else { return nil }
    return run.reversed().compactMap { finding in
      guard case .country(let code) = finding.target else { return nil }
      return PlaceItem(target: .country(code, part: nil), name: finding.tokens)
    }
  }

  /// Whether only what joins the places of a list stands between two of them.
  private func isJoined(_ place: Range<Int>, _ next: Range<Int>) -> Bool {
    guard let gap = Range.between(place, next), gap.count <= 3 else { return false }
    return gap.allSatisfy { index in
      let token = reader.tokens[index]
      return token.kind == .comma || reader.tags[index] == .conjunction
        || reader.tags[index] == .determiner || reader.tags[index] == .adverb
    }
  }
}
