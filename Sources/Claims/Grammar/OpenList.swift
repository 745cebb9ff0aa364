internal import Language
internal import Text

extension PlaceListParser {
  /// What "including", "such as", "among them" or a colon after a group names of it.
  func openList(at start: Int) -> PlacePhrase? {
    var index = start
    let later = reader.skippingAdverbs(from: start)
    if later > start, reader.isKind(.comma, at: later) { index = later }
    let isApart = reader.isKind(.comma, at: index) || reader.isKind(.dash, at: index)
    if isApart { index += 1 }
    if reader.has(
      .exampleOf,
      at: index
    ) {
      return list(from: index + 1)
    }
    if reader.has(.relativeOfThing, at: index),
      reader.isWord(["include", "includes"], at: index + 1)
    {
      return list(from: index + 2)
    }
    if reader.isWord("such", at: index), reader.isWord("as", at: index + 1) {
      return list(from: index + 2)
    }
    if reader.isWord("among", at: index), reader.isWord("them", at: index + 1) {
      return list(from: index + 2)
    }
    if reader.isWord("for", at: index), reader.isWord(["example", "instance"], at: index + 1) {
      let next = reader.isKind(.comma, at: index + 2) ? index + 3 : index + 2
      return list(from: next)
    }
    if reader.isWord("from", at: index), let first = list(from: index + 1),
      reader.isWord("to", at: first.tokens.upperBound),
      let last = list(from: first.tokens.upperBound + 1)
    {
      return PlacePhrase(
        items: first.items + last.items,
        tokens: Range(from: first.tokens.lowerBound, to: last.tokens.upperBound)
      )
    }
    let opens = reader.isKind(.colon, at: index) || reader.isKind(.open, at: index)
    guard opens || reader.isKind(.dash, at: start),
      let named = list(from: opens ? index + 1 : index)
    else { return nil }
    if named.isCut || reader.tag(named.tokens.upperBound).isFinite { return nil }
    var whole = named
    let end = named.tokens.upperBound
    if reader.isKind(.dash, at: start), reader.isKind(.dash, at: end) {
      whole.tokens = Range(from: named.tokens.lowerBound, to: end + 1)
    }
    return whole
  }
}
