internal import Analysis
internal import Language
internal import Text

extension Syntax {
  /// Whether no, some or all words of the pieces stand between quotation marks; with titles as words
  /// without marks where they are not to count.
  func kind(of pieces: [Range<Int>], countsTitles: Bool = true) -> Quotation.Kind {
    var hasMarked = false
    var hasPlain = false
    for piece in pieces {
      var start = piece.lowerBound
      while start < piece.upperBound {
        let region = regions.region(at: start)
        let end = region?.tokens.upperBound ?? regions.next(from: start) ?? piece.upperBound
        let stretch = Range(from: start, to: min(end, piece.upperBound))
        if stretch.contains(where: { isWord($0) }) {
          if region.map({ !countsTitles && isTitle($0, within: piece) }) ?? true {
            hasPlain = true
          } else {
            hasMarked = true
          }
        }
        start = stretch.upperBound
      }
    }
    return !hasMarked ? .indirect : hasPlain ? .mixed : .direct
  }

  /// Whether the marks stand around a title that a longer piece names: known for “The Lighthouse Cook”.
  private func isTitle(_ region: MarkedRegion, within piece: Range<Int>) -> Bool {
    guard region.open > piece.lowerBound, region.content.count <= Self.longestTitle else {
      return false
    }
    return TitleCase.holds(region.content, tokens, entries)
  }

  private static let longestTitle = 8
}
