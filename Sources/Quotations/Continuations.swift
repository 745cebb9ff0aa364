internal import Analysis
internal import Articles
internal import Language
internal import Text

/// Finds the sentences and paragraphs that go on with a quotation: reopened ones, and those that are
/// nothing but quoted words nobody else claims.
struct Continuations {
  private let syntax: Syntax
  private let bounds: PieceBounds
  /// For each paragraph whether it holds a piece of a quotation.
  private var isClaimed: [Bool]
  /// For each marked region whether it holds a piece of a quotation or was found to go on with one.
  private var isTaken: [Bool]

  /// Looks besides these decisions.
  init(_ syntax: Syntax, besides answers: [Decision], _ ruled: [Decision]) {
    self.syntax = syntax
    bounds = PieceBounds(syntax)
    isClaimed = [Bool](repeating: false, count: syntax.article.paragraphs.count)
    isTaken = [Bool](repeating: false, count: syntax.regions.regions.count)
    for piece in [answers, ruled].joined().lazy.flatMap(\.pieces) {
      isClaimed[syntax.sentence(at: piece.lowerBound).paragraph] = true
      if let first = syntax.regions.index(at: piece.lowerBound) { isTaken[first] = true }
      if let last = syntax.regions.index(at: piece.upperBound - 1) { isTaken[last] = true }
    }
  }

  /// The further pieces of a decision.
  mutating func pieces(after decision: Decision) -> [Range<Int>] {
    guard let last = decision.pieces.last, let cue = decision.cue else { return [] }
    let isSpoken = decision.isSpoken
    let sentence = syntax.sentence(at: cue.lowerBound).tokens
    guard isSpoken || syntax.regions.contains(last.lowerBound) else { return [] }
    var found: [Range<Int>] = []
    var end = max(
      syntax.sentence(at: last.upperBound - 1).tokens.upperBound,
      sentence.upperBound
    )
    if let joined = joined(to: last), let piece = take(joined) {
      found.append(piece)
      end = max(end, syntax.sentence(at: joined.tokens.upperBound - 1).tokens.upperBound)
    }
    if isSpoken || isWhole(last, before: cue) {
      while let region = region(ofSentence: end) {
        end = region.tokens.upperBound
        if let piece = take(region) { found.append(piece) }
      }
    }
    var paragraph = syntax.sentence(at: end - 1).paragraph
    guard endsParagraph(paragraph, found.last ?? last) || endsParagraph(paragraph, sentence)
    else { return found }
    if syntax.isHeading(paragraph) { return found }
    while let region = region(ofParagraph: paragraph + 1), let piece = take(region) {
      found.append(piece)
      paragraph += 1
    }
    if let rest = rest(inParagraph: paragraph + 1, after: found.last ?? last) { found.append(rest) }
    return found
  }

  /// What a paragraph without an opening mark has before its closing one, where the words before it were
  /// left open.
  private func rest(inParagraph index: Int, after piece: Range<Int>) -> Range<Int>? {
    guard index < syntax.article.paragraphs.count, !isClaimed[index],
      let region = syntax.regions.region(at: piece.upperBound - 1), !region.isClosed
    else { return nil }
    let tokens = syntax.article.paragraphs[index].tokens
    guard region.tokens.upperBound == tokens.lowerBound,
      let mark = tokens.first(where: { syntax.tokens[$0].kind == .quote }),
      mark > tokens.lowerBound, syntax.symbols[mark] == .sign
    else { return nil }
    return bounds.bounds(tokens.lowerBound..<mark)
  }

  /// The free marked words that "and" joins to those of the piece: chanted “Fund our schools” and “Be fair”.
  private func joined(to piece: Range<Int>) -> MarkedRegion? {
    guard let region = syntax.regions.region(at: piece.upperBound - 1), region.isClosed,
      region.content.contains(piece.lowerBound)
    else { return nil }
    let link = region.tokens.upperBound
    guard link + 1 < syntax.tokens.count, syntax.symbols[link] == .and,
      let index = syntax.regions.index(at: link + 1), !isTaken[index],
      syntax.regions.regions[index].open == link + 1, syntax.regions.regions[index].isClosed,
      syntax.sentence(at: link).tokens.contains(link + 1)
    else { return nil }
    return syntax.regions.regions[index]
  }

  /// Whether the piece is a whole quoted sentence with its report behind it.
  private func isWhole(_ piece: Range<Int>, before cue: Range<Int>) -> Bool {
    guard piece.upperBound <= cue.lowerBound,
      let region = syntax.regions.region(at: piece.lowerBound)
    else { return false }
    return region.tokens.upperBound > piece.upperBound - 1
      && syntax.sentence(at: region.open).tokens.lowerBound == region.open
  }

  private mutating func take(_ region: MarkedRegion) -> Range<Int>? {
    if let index = syntax.regions.index(at: region.open) { isTaken[index] = true }
    return bounds.bounds(region.content)
  }

  /// Whether nothing but signs stands between the stretch and the end of the paragraph.
  private func endsParagraph(_ index: Int, _ tokens: Range<Int>) -> Bool {
    let end = syntax.article.paragraphs[index].tokens.upperBound
    guard tokens.upperBound <= end else { return false }
    return !(tokens.upperBound..<end).contains { syntax.isWord($0) }
  }

  /// The free marked region that is all of the sentences that begin here, within a paragraph.
  private func region(ofSentence start: Int) -> MarkedRegion? {
    guard start < syntax.tokens.count, let index = syntax.regions.index(at: start),
      !isTaken[index]
    else { return nil }
    let region = syntax.regions.regions[index]
    let paragraph = syntax.sentence(at: start).paragraph
    let isFirst = syntax.article.paragraphs[paragraph].tokens.lowerBound == start
    let last = syntax.sentence(at: region.tokens.upperBound - 1).tokens
    let isLeftOpen =
      !region.isClosed
      && region.tokens.upperBound == syntax.article.paragraphs[paragraph].tokens.upperBound
    guard region.open == start, region.isClosed || isLeftOpen, !isFirst,
      last.upperBound == region.tokens.upperBound
    else { return nil }
    return region
  }

  /// The marked region that is all of an unclaimed paragraph.
  private func region(ofParagraph index: Int) -> MarkedRegion? {
    guard index < syntax.article.paragraphs.count, !isClaimed[index] else { return nil }
    let tokens = syntax.article.paragraphs[index].tokens
    guard let first = tokens.first, let index = syntax.regions.index(at: first),
      !isTaken[index]
    else { return nil }
    let region = syntax.regions.regions[index]
    return region.open == first && region.tokens.upperBound == tokens.upperBound ? region : nil
  }
}
