internal import Analysis
internal import Articles
internal import Language
internal import Places
internal import Text

/// Which tokens name a country, a capital or a government’s seat; an object, as every finder of mentions
/// holds it.
final class PlaceIndex {
  private let places: [PlaceMention]
  /// For each token the index of its place mention, or -1.
  private let indices: [Int32]
  private let article: Article
  private let gazetteer = Gazetteer.english

  init(_ places: [PlaceMention], _ article: Article) {
    let tokens = article.tokens
    self.article = article
    var indices = [Int32](repeating: -1, count: tokens.count)
    var index = 0
    for (place, span) in places.lazy.map(\.span).enumerated() {
      index = tokens[index...].partitioningIndex { Int($0.lower) >= span.lower }
      while index < tokens.count, Int(tokens[index].lower) < span.upper {
        if span.contains(tokens[index].span) { indices[index] = Int32(place) }
        index += 1
      }
    }
    self.places = places
    self.indices = indices
  }

  /// The place mention the token belongs to.
  func place(at token: Int) -> PlaceMention? {
    let index = indices[token]
    return index < 0 ? nil : places[Int(index)]
  }

  /// Whether the tokens are a place's name and nothing else.
  func isPlace(_ range: Range<Int>) -> Bool {
    let index = indices[range.lowerBound]
    return index >= 0 && indices[range.upperBound - 1] == index
  }

  /// Whether the tokens are the adjective of a nation or of a group of them: European.
  func isAdjective(_ range: Range<Int>, of group: GazetteerEntry?) -> Bool {
    if let place = place(at: range.lowerBound) { return isPlace(range) && place.form == .adjective }
    return group?.kind == .groupAdjective
  }

  /// Whether the token alone is the adjective of a country or a group: Swiss, European.
  func isAdjective(_ token: Int) -> Bool {
    isAdjective(token..<token + 1, of: group(token..<token + 1))
  }

  /// Whether the word is the adjective of a nation, also where it is part of a longer name.
  func isNational(_ token: Int) -> Bool {
    let match = gazetteer.longestName(at: token, in: token..<token + 1, of: article)
    return match?.entry.kind == .adjective || match?.entry.kind == .groupAdjective
  }

  /// Whether the word names somebody by a nation, and no people: the Italian, the Pakistani.
  func isDemonym(_ token: Int, _ context: MentionContext) -> Bool {
    let span = context.tokens[token].span
    let end = WordEnd(context.utf8, span).small
    if Self.demonyms.contains(context.tokens[token].word) { return true }
    return isAdjective(token) && (end.has("an", after: 2) || end.has("i", after: 3))
  }

  private static let demonyms = WordKind.demonym.words

  /// The organization or region of several countries that the tokens name.
  func group(_ range: Range<Int>) -> GazetteerEntry? {
    guard let match = gazetteer.longestName(at: range.lowerBound, in: range, of: article),
      match.tokens == range, match.span == article.span(ofTokens: range)
    else { return nil }
    return match.entry.group == nil ? nil : match.entry
  }

  /// Whether a place with a name of several words begins here: South Carolina.
  func beginsLongName(_ index: Int, before end: Int) -> Bool {
    gazetteer.longestName(at: index, in: Range(from: index, to: end), of: article)
      .map { $0.tokens.count > 1 } ?? false
  }

  /// Whether the tokens name a country, its capital or its government, and no town or province.
  func isCountry(_ range: Range<Int>) -> Bool {
    let match = gazetteer.longestName(at: range.lowerBound, in: range, of: article)
    switch match?.entry.kind {
    case .name, .capital, .metonym, .homograph: return match?.tokens == range
    default: return false
    }
  }

  /// The text of the tokens, as UTF-8.
  func text(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let span = article.span(ofTokens: range)
    return article.utf8[span.lower..<span.upper]
  }

  /// Past the place an envoy is sent to: "Ambassador" to the United States.
  func endPastPost(_ end: Int, _ context: MentionContext) -> Int {
    guard end < context.tokens.count, context.tags[end] == .to else { return end }
    var index = end + 1
    if index < context.tokens.count, context.tags[index] == .determiner { index += 1 }
    let start = index
    while index < context.tokens.count, place(at: index) != nil { index += 1 }
    return index > start ? index : end
  }

  /// The first place named in the range.
  func firstPlace(in range: Range<Int>) -> PlaceMention? {
    for index in range {
      if let place = place(at: index) { return place }
    }
    return nil
  }
}
