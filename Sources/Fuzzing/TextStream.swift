/// An endless stream of texts, mutated one from another; the same for the same seed.
package struct TextStream: Sendable {
  private var dice: Dice
  private let originals: [String]

  /// The most characters a text has.
  private static let most = 12_000

  /// Texts made of these, or of random news and the program's own article where there are none.
  package init(seed: UInt64, from originals: [String] = []) {
    dice = Dice(seed: seed)
    var made = Dice(seed: seed &+ 1)
    self.originals =
      originals.isEmpty
      ? [Vocabulary.text] + (0..<20).map { _ in RandomNews.text(&made) } : originals
  }

  /// The next text.
  package mutating func next() -> String {
    var text = dice.pick(originals)
    for _ in 0..<dice.pick([1, 1, 2, 2, 3, 4, 6, 10]) {
      let mutation = dice.pick(Mutation.allCases)
      text = mutation.applied(to: text, others: originals, &dice)
    }
    return String(text.unicodeScalars.prefix(Self.most))
  }
}
