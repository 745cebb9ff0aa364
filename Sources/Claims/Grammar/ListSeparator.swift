internal import Language
internal import Places
internal import Text

extension PlaceListParser {
  /// What joins two places.
  struct Separator {
    var end: Int
    /// A comma alone.
    var isComma: Bool
    /// A comma and a conjunction.
    var isFull: Bool
    /// Whether a preposition is said again.
    var isRepeated = false
  }

  /// The comma, conjunction or the like at a token, with a preposition said again.
  func separator(at index: Int) -> Separator? {
    var next = index
    if reader.isKind(.comma, at: next) { next += 1 }
    let hasComma = next > index
    var hasWord = true
    if reader.has(.joinsPlaces, at: next) || isSign("&", at: next) {
      next += 1
    } else if reader.isWord(["but", "yet"], at: next),
      reader.isWord(["also", "even"], at: next + 1)
    {
      next += 1
    } else if reader.isWord("as", at: next), reader.isWord("well", at: next + 1),
      reader.isWord("as", at: next + 2)
    {
      next += 3
    } else if reader.isWord(["along", "together"], at: next), reader.isWord("with", at: next + 1) {
      next += 2
    } else {
      hasWord = false
    }
    guard next > index else { return nil }
    if hasWord, reader.isKind(.comma, at: next), let close = closing(next) { next = close + 1 }
    while reader.has(.inserted, at: next) || reader.tag(next) == .adverb { next += 1 }
    let later = reader.skippingAdverbs(from: next)
    if hasWord, later > next, reader.has(.repeatable, at: later) { next = later }
    var found = Separator(end: next, isComma: !hasWord, isFull: hasComma && hasWord)
    if reader.has(.repeatable, at: next) {
      found.end += 1
      found.isRepeated = true
    }
    return found
  }

  /// The comma that closes a few words put between commas: ", to a lesser extent,".
  func closing(_ comma: Int) -> Int? {
    let close = (comma + 1..<comma + 8).first { reader.isKind(.comma, at: $0) }
    guard let close, !reader.findings.isAny(in: comma..<close) else { return nil }
    return (comma..<close).contains { reader.tag($0).isFinite } ? nil : close
  }

  /// Whether the token is this very symbol and stands in the sentence.
  private func isSign(_ sign: String, at index: Int) -> Bool {
    reader.sentence.contains(index) && reader.tokens[index].kind == .symbol
      && reader.tokens[index].word == Word(sign)
  }
}
