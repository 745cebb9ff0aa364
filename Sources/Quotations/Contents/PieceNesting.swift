/// Keeps the pieces of quotations apart: of two that cross or hold the same words the surer one stays.
///
/// One quotation may stand within another one's piece, but none within its own, and none on its own cue.
struct PieceNesting {
  /// A piece of a quotation.
  private struct Piece {
    let tokens: Range<Int>
    /// The number of its quotation.
    let quotation: Int
    let confidence: Double
  }

  private var all: [Piece] = []
  private let quotations: Int

  /// The pieces of each quotation, with the tokens of its cue and how sure it is.
  init(_ quotations: [(pieces: [Range<Int>], cue: Range<Int>?, confidence: Double)]) {
    self.quotations = quotations.count
    for (number, quotation) in quotations.enumerated() {
      for tokens in quotation.pieces where !(quotation.cue?.overlaps(tokens) ?? false) {
        let confidence = quotation.confidence
        all.append(Piece(tokens: tokens, quotation: number, confidence: confidence))
      }
    }
    all.sort {
      ($0.tokens.lowerBound, -$0.tokens.upperBound, $0.quotation)
        < ($1.tokens.lowerBound, -$1.tokens.upperBound, $1.quotation)
    }
  }

  /// What stays of the pieces of each quotation, in text order.
  var pieces: [[Range<Int>]] {
    var isKept = [Bool](repeating: true, count: all.count)
    /// The pieces that are open, each within the one before it.
    var open: [Int] = []
    for index in all.indices {
      while let last = open.last, all[last].tokens.upperBound <= all[index].tokens.lowerBound {
        open.removeLast()
      }
      while let last = open.last(where: { isAtOdds(all[$0], all[index]) }), isKept[index] {
        let loser = all[last].confidence < all[index].confidence ? last : index
        isKept[loser] = false
        open.removeAll { $0 == loser }
      }
      if isKept[index] { open.append(index) }
    }
    var pieces = [[Range<Int>]](repeating: [], count: quotations)
    for index in all.indices where isKept[index] {
      pieces[all[index].quotation].append(all[index].tokens)
    }
    return pieces
  }

  /// Whether two pieces that overlap cannot both stay; the first begins no later.
  private func isAtOdds(_ first: Piece, _ second: Piece) -> Bool {
    first.quotation == second.quotation || first.tokens == second.tokens
      || first.tokens.upperBound < second.tokens.upperBound
  }
}
