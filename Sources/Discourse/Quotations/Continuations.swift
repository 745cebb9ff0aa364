internal import Articles

/// Finds the paragraphs that go on with a quotation: reopened ones, and those that are nothing but
/// quoted words nobody else claims.
struct Continuations {
  private let syntax: Syntax
  /// The paragraphs that hold pieces of quotations.
  private let claimed: Set<Int>

  init(_ syntax: Syntax, _ pieces: [[Range<Int>]]) {
    self.syntax = syntax
    claimed = Set(pieces.joined().map { syntax.sentence(at: $0.lowerBound).paragraph })
  }

  /// The further pieces of the quotation with these pieces.
  func pieces(after pieces: [Range<Int>], _ cue: CueCandidate) -> [Range<Int>] {
    guard let last = pieces.last, syntax.regions.contains(last.lowerBound) else { return [] }
    var paragraph = syntax.sentence(at: last.upperBound - 1).paragraph
    guard endsParagraph(paragraph, last) || endsParagraph(paragraph, cue.sentence) else {
      return []
    }
    let bounds = PieceBounds(syntax)
    var found: [Range<Int>] = []
    while let region = region(ofParagraph: paragraph + 1),
      let piece = bounds.bounds(region.content)
    {
      found.append(piece)
      paragraph += 1
    }
    return found
  }

  /// Whether nothing but signs stands between the stretch and the end of the paragraph.
  private func endsParagraph(_ index: Int, _ tokens: Range<Int>) -> Bool {
    let end = syntax.article.paragraphs[index].tokens.upperBound
    guard tokens.upperBound <= end else { return false }
    return !(tokens.upperBound..<end).contains { syntax.isWord($0) }
  }

  /// The marked region that is all of an unclaimed paragraph.
  private func region(ofParagraph index: Int) -> MarkedRegion? {
    guard index < syntax.article.paragraphs.count, !claimed.contains(index) else { return nil }
    let tokens = syntax.article.paragraphs[index].tokens
    guard let first = tokens.first, let region = syntax.regions.region(at: first),
      region.open == first, region.tokens.upperBound == tokens.upperBound
    else { return nil }
    return region
  }
}
