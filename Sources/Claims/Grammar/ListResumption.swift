internal import Language
internal import Text

/// Finds where a list goes on after what is said of its last place: "Brazil, where …, and Chile".
enum ListResumption {
  /// What joins the next place, past a relative clause or brackets that begin at a token.
  static func separator(after end: Int, in lists: PlaceListParser) -> PlaceListParser.Separator? {
    let reader = lists.reader
    if reader.isKind(.open, at: end) {
      let close = (end + 1..<end + 14).first { reader.isKind(.close, at: $0) }
      return close.flatMap { lists.separator(at: $0 + 1) }
    }
    guard reader.isKind(.comma, at: end), isRelative(end + 1, in: reader) else { return nil }
    for comma in end + 3..<end + 26 where reader.isKind(.comma, at: comma) {
      if let found = lists.separator(at: comma), found.isFull { return found }
    }
    return nil
  }

  /// Whether a relative begins at the token, also behind a preposition: "of which".
  private static func isRelative(_ index: Int, in reader: ClaimReader) -> Bool {
    reader.has(.relative, at: index)
      || reader.isWord(["which", "whose"], at: index + 1) && reader.tag(index) == .preposition
  }
}
