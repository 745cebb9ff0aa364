internal import Analysis
internal import Language
internal import Places
internal import Text

/// A line that says of each place before a colon how things stand there: "Denmark: airspace closed until noon".
struct KeyedLine {
  let draft: ClaimDraft

  /// The claim of a sentence that opens a line with places and a colon; nil where it says nothing of them.
  init?(_ reader: ClaimReader) {
    let opening = reader.sentence.prefix(Self.longestKey)
    guard reader.whole.opensLine(reader.sentence),
      opening.contains(where: { reader.isKind(.colon, at: $0) })
    else { return nil }
    let first = Range(from: reader.sentence.lowerBound, to: reader.sentence.upperBound).first {
      reader.tag($0) != .mark
    }
    guard let first, let phrase = PlaceListParser(reader: reader).run(from: first),
      reader.isKind(.colon, at: phrase.tokens.upperBound),
      phrase.items.allSatisfy({ $0.anywhere != nil })
    else { return nil }
    let said = phrase.tokens.upperBound + 1..<phrase.tokens.upperBound + Self.longestState
    let states = said.prefix { reader.tag($0) != .mark }
    guard let state = states.first(where: { reader.has([.stateIn, .stateOut], at: $0) }) else {
      return nil
    }
    let isDenied = states.contains { $0 < state && reader.tag($0) == .negation }
    let isOut = reader.has(.stateOut, at: state) != isDenied
    draft = ClaimDraft(isOut ? .excluded : .covered, phrase, at: state, from: first)
      .affirmed(as: .covered)
  }

  /// The colon is among so many tokens at the beginning.
  private static let longestKey = 16

  /// The state is among so many tokens after the colon.
  private static let longestState = 7
}
