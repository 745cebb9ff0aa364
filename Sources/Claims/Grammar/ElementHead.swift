internal import Articles
internal import Language
internal import Places
internal import Text

/// What stands before the name of a place in a list: "most of", "all the", "parts of southern".
struct ElementHead {
  private(set) var quantifier: String?
  /// The part of a country that is meant, as written.
  private(set) var part: String?
  /// Whether it denies: none of, no, neither.
  private(set) var isDenied = false
  /// The token after it.
  private(set) var end: Int
  /// Where the part begins.
  private var partStart: Int?

  /// Reads the words before a place.
  init(_ reader: ClaimReader, from start: Int) {
    end = start
    while take(reader) {}
    guard let partStart, partStart < end else { return }
    var last = end
    while last > partStart, reader.has(.endOfPart, at: last - 1) { last -= 1 }
    part = String(reader.article[reader.article.span(ofTokens: Range(from: partStart, to: last))])
  }

  /// Takes one more word or phrase, if one belongs to it.
  private mutating func take(_ reader: ClaimReader) -> Bool {
    if reader.finding(at: end) != nil || !canTake(reader) { return false }
    if takePart(reader) { return true }
    if let bound = Self.bound(reader, at: end) {
      end = bound
      return true
    }
    if reader.isWord("not", at: end), partStart == nil,
      reader.isWord("one", at: end + 1) || reader.isWord("single", at: end + 2)
    {
      (quantifier, isDenied) = ("no", true)
      end += reader.isWord("one", at: end + 1) ? 2 : 3
      if reader.isWord("of", at: end) { end += 1 }
      return true
    }
    if takeQuantifier(reader) { return true }
    let isSkipped = reader.has(.beforePlace, at: end)
    let isEpithet =
      (reader.tag(end) == .adjective || isApposition(reader))
      && isName(reader.findings.finding(at: end + 1))
      && !reader.has(.direction, at: end)
    if isEpithet {
      end += 1
      return true
    }
    if isSkipped || reader.tag(end) == .adverb {
      let isWhole = reader.has(.wholeOf, at: end)
      end += 1
      if isWhole, reader.isWord("of", at: end) { end += 1 }
      return true
    }
    return false
  }

  /// Whether the next word says what the countries after it are: "newcomers Chile and Peru".
  private func isApposition(_ reader: ClaimReader) -> Bool {
    reader.tag(end) == .pluralNoun && reader.tagging.entries[end].isPersonNoun
      && !reader.has([.guarding, .protecting, .cover, .reach, .host], at: end)
  }

  /// Whether the next word can belong to it at all.
  private func canTake(_ reader: ClaimReader) -> Bool {
    switch reader.tag(end) {
    case .adjective, .adverb, .number: true
    case .pluralNoun where isApposition(reader): true
    default:
      reader.has(
        [.part, .direction, .quantifier, .beforePlace, .boundOpening],
        at: end
      )
    }
  }

  /// Whether it is the name of a country itself, before which an adjective only adorns: "neutral Austria".
  private func isName(_ finding: PlaceFinding?) -> Bool {
    guard let finding, case .country = finding.target else { return false }
    return finding.kind == .name
  }

  /// The token after "more than", "at least", "up to" before a number.
  private static func bound(_ reader: ClaimReader, at index: Int) -> Int? {
    if reader.isWord("no", at: index), reader.has(.boundOfMore, at: index + 1),
      reader.isWord("than", at: index + 2)
    {
      return index + 3
    }
    let isBound =
      reader.isWord("than", at: index + 1) && reader.isWord(["more", "fewer"], at: index)
      || reader.isWord(["least", "most"], at: index + 1) && reader.isWord("at", at: index)
      || reader.isWord("to", at: index + 1) && reader.isWord("up", at: index)
    if isBound, reader.tag(index + 2) == .number { return index + 2 }
    if isBound, reader.isWord("a", at: index + 2), reader.isWord(["dozen", "score"], at: index + 3)
    {
      return index + 4
    }
    return reader.has(.approximate, at: index) && reader.tag(index + 1) == .number ? index + 1 : nil
  }

  private mutating func takeQuantifier(_ reader: ClaimReader) -> Bool {
    if reader.tag(end) == .number, reader.isWord("of", at: end + 1), partStart == nil,
      reader.has(.definiteOf, at: end + 2), quantifier == nil
    {
      quantifier = "some"
      end += 2
      return true
    }
    guard reader.has(.quantifier, at: end), partStart == nil else { return false }
    let word = reader.tokens[end].word
    quantifier = String(reader.article[reader.tokens[end].span]).lowercased()
    if word == "none" || word == "no" || word == "neither" { isDenied = true }
    if word == "both" || word == "either" { quantifier = nil }
    end += 1
    if reader.isWord("of", at: end) { end += 1 }
    return true
  }

  private mutating func takePart(_ reader: ClaimReader) -> Bool {
    var index = end
    while reader.finding(at: index) == nil,
      reader.tag(index) == .adjective || reader.has(.direction, at: index)
    {
      index += 1
    }
    if reader.isWord("and", at: index), reader.has(.direction, at: index + 1), index > end {
      index += 1
      while reader.has(.direction, at: index), reader.finding(at: index) == nil { index += 1 }
    }
    if index > end, reader.isWord("of", at: index), reader.has(.part, at: index - 1) {
      index -= 1
    }
    if reader.has(.part, at: index), reader.isWord("of", at: index + 1) {
      partStart = partStart ?? end
      end = index + 2
      return true
    }
    let isDirected = index > end && reader.has(.direction, at: index - 1)
    guard isDirected, reader.finding(at: index) != nil else { return false }
    partStart = partStart ?? end
    end = index
    return true
  }
}
