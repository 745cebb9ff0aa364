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

  /// The pieces of these decisions.
  init(_ decisions: [Decision]) {
    for (number, decision) in decisions.enumerated() {
      for tokens in decision.pieces where !(decision.cue?.overlaps(tokens) ?? false) {
        let confidence = decision.confidence
        all.append(Piece(tokens: tokens, quotation: number, confidence: confidence))
      }
    }
    all.sort {
      ($0.tokens.lowerBound, -$0.tokens.upperBound, $0.quotation)
        < ($1.tokens.lowerBound, -$1.tokens.upperBound, $1.quotation)
    }
  }

  /// Leaves the decisions the pieces that stay, in text order.
  func part(_ decisions: inout [Decision]) {
    for index in decisions.indices { decisions[index].pieces = [] }
    let isKept = isKept
    for index in all.indices where isKept[index] {
      decisions[all[index].quotation].pieces.append(all[index].tokens)
    }
  }

  /// For each piece whether it stays.
  private var isKept: [Bool] {
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
    return isKept
  }

  /// Whether two pieces that overlap cannot both stay; the first begins no later.
  private func isAtOdds(_ first: Piece, _ second: Piece) -> Bool {
    first.quotation == second.quotation || first.tokens == second.tokens
      || first.tokens.upperBound < second.tokens.upperBound
  }
}
