internal import Articles
internal import Language
internal import Text

/// Finds where the source of a quotation begins and ends: as far as it reaches around its head within its
/// paragraph, and never into the words it speaks or the cue.
struct SourceBounds {
  private let syntax: Syntax
  /// The tokens of the quotation's pieces and of its cue.
  private let taken: [Range<Int>]

  init(_ syntax: Syntax, pieces: [Range<Int>], cue: Range<Int>?) {
    self.syntax = syntax
    var taken = pieces
    if let cue { taken.append(cue) }
    self.taken = taken
  }

  /// The bounds of a source; nil where its head is taken, or all of one that has none.
  func bounds(_ source: Decision.Phrase) -> Range<Int>? {
    let extent = source.extent
    guard let head = source.head else {
      let free = extent.first { token in !taken.contains { $0.contains(token) } }
      return free.flatMap { clear(extent, around: $0) }
    }
    if extent.contains(head) { return clear(extent, around: head) }
    let other = syntax.phrases.phrase(at: extent.lowerBound)?.head ?? extent.lowerBound
    return clear(extent, around: other) ?? clear(source.tokens, around: head)
  }

  private func clear(_ source: Range<Int>, around head: Int) -> Range<Int>? {
    let paragraph = syntax.article.paragraphs[syntax.sentence(at: head).paragraph].tokens
    var (lower, upper) = (
      max(source.lowerBound, paragraph.lowerBound), min(source.upperBound, paragraph.upperBound)
    )
    for piece in taken {
      if piece.contains(head) { return nil }
      if piece.upperBound <= head {
        lower = max(lower, piece.upperBound)
      } else {
        upper = min(upper, piece.lowerBound)
      }
    }
    if lower > source.lowerBound { while lower < head, isLoose(lower) { lower += 1 } }
    if upper < source.upperBound { while upper - 1 > head, isLoose(upper - 1) { upper -= 1 } }
    return lower..<upper
  }

  /// Whether no source begins or ends with the token where it is cut off there.
  private func isLoose(_ token: Int) -> Bool {
    let symbol = syntax.symbols[token]
    return symbol.isBreak || symbol.isRelative || symbol.isConjunction || symbol.isPreposition
      || symbol == .that || symbol == .openMark || symbol == .closeMark || symbol == .openBracket
  }
}
