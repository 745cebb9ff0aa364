internal import Analysis
internal import Language
internal import Text

extension Syntax {
  /// Whether no, some or all words of the pieces stand between quotation marks.
  func kind(of pieces: [Range<Int>]) -> Quotation.Kind {
    var hasMarked = false
    var hasPlain = false
    for piece in pieces {
      var start = piece.lowerBound
      while start < piece.upperBound {
        let region = regions.region(at: start)
        let end = region?.tokens.upperBound ?? regions.next(from: start) ?? piece.upperBound
        let stretch = Range(from: start, to: min(end, piece.upperBound))
        if stretch.contains(where: isWord) {
          if region == nil { hasPlain = true } else { hasMarked = true }
        }
        start = stretch.upperBound
      }
    }
    return !hasMarked ? .indirect : hasPlain ? .mixed : .direct
  }
}
