internal import Language
internal import Text
internal import Articles

/// The places that a verb or noun leads to, by what stands after it.
struct PlacesAfter {
  let reader: ClaimReader

  /// The token after "to", "across", "as far as" and the like.
  func reach(from index: Int) -> Int? {
    if reader.isWord("as", at: index), reader.isWord("far", at: index + 1) {
      let next = reader.has(.compass, at: index + 2) ? index + 3 : index + 2
      return reader.isWord("as", at: next) ? next + 1 : nil
    }
    guard reader.has(.afterApplying, at: index) else { return nil }
    return reader.has(.joins, at: index + 1) && reader.has(.afterApplying, at: index + 2)
      ? index + 3 : index + 1
  }

  /// Past "from Honduras" before "to El Salvador".
  func origin(from index: Int) -> Int {
    guard reader.isWord("from", at: index),
      let origin = PlaceListParser(reader: reader).list(from: index + 1)
    else { return index }
    return reader.isWord(["to", "into"], at: origin.tokens.upperBound)
      ? origin.tokens.upperBound : index
  }

  /// The token after "in", "to viewers in" is left to the list; also past "free of charge".
  func preposition(from index: Int) -> Int? {
    var next = index
    var steps = 0
    while steps < 5, !reader.has(.afterAvailable, at: next) {
      guard reader.sentence.contains(next), reader.finding(at: next) == nil,
        reader.tag(next) != .mark, !reader.has(.produced, at: next),
        !reader.tag(next).isFinite
      else { return nil }
      next += 1
      steps += 1
    }
    guard reader.has(.afterAvailable, at: next) else { return nil }
    if PlaceListParser(reader: reader).list(from: next + 1) == nil {
      let later = next + 1
      return reader.has(.joins, at: later) && reader.has(.afterAvailable, at: later + 1)
        ? later + 2 : laterPlace(later)
    }
    return next + 1
  }

  /// Past a time or a price before the place: "from Monday in France".
  private func laterPlace(_ index: Int) -> Int? {
    for next in index..<index + 5 {
      if reader.tag(next).isFinite || reader.has(.produced, at: next) { return nil }
      if reader.has(.afterAvailable, at: next) { return next + 1 }
    }
    return nil
  }

  /// The places that a thing is brought to, and the tokens of the thing: "all 60 matches in India".
  func goal(from start: Int) -> (object: Range<Int>, phrase: PlacePhrase)? {
    guard reader.isPlaced(after: start) else { return nil }
    var index = start
    let limit = start + 16
    while index < limit, reader.sentence.contains(index) {
      if reader.has(.afterGift, at: index), !reader.nouns.isOfArrivals(to: index),
        let phrase = PlaceListParser(reader: reader).list(from: index + 1)
      {
        return (Range(from: start, to: index), phrase)
      }
      let isBreak =
        reader.tag(index).isFinite && reader.tag(index) != .pastVerb && !isThing(index)
        || reader.finding(at: index) != nil
        || reader.has([.meant, .produced], at: index)
        || reader.tag(index) == .subordinator || reader.tag(index) == .that
        || reader.tag(index) == .relative
        || reader.isKind(.comma, at: index) && reader.tag(index + 1) == .conjunction
        || reader.tag(index) == .mark && !reader.isKind(.comma, at: index)
          && reader.tokens[index].kind != .symbol
      if isBreak { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a word that is tagged a verb is the noun of what is brought: "telephone services to".
  private func isThing(_ index: Int) -> Bool {
    reader.has([.coverer, .protection], at: index) && reader.has(.afterGift, at: index + 1)
  }

  /// The places after "in", also past a nearer place: "at Rota in Spain", "in a hall outside Santiago".
  func site(from index: Int) -> PlacePhrase? {
    var index = index
    if reader.isWord(["up", "permanently"], at: index) { index += 1 }
    guard reader.has(.afterStationing, at: index) else { return nil }
    if let phrase = PlaceListParser(reader: reader).list(from: index + 1) { return phrase }
    guard let spot = reader.phrases.phrase(from: index + 1) else { return nil }
    var next = spot.tokens.upperBound
    if reader.isKind(.comma, at: next), reader.has(.compass, at: next + 1) { next += 1 }
    if reader.isKind(.comma, at: next), reader.isWord("in", at: next + 1) { next += 1 }
    if reader.has(.compass, at: next), reader.isWord("of", at: next + 1) { next += 1 }
    guard reader.has(.afterSpot, at: next) else { return nil }
    return PlaceListParser(reader: reader).list(from: next + 1)
  }
}
