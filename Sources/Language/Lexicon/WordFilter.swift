package import Text

/// One bit for each word of a set, by the last bits of its hash: most words that are none of the set are
/// told by it alone.
package struct WordFilter: Sendable {
  private var bits: [UInt64]

  /// The filter of no words; it tells words by that many bits of their hashes, six at least.
  package init(power: Int) { bits = [UInt64](repeating: 0, count: 1 << (power - 6)) }

  /// Whether the word may be one of the set; true also for a few that are not.
  @inline(__always) package func admits(_ word: Word) -> Bool {
    bits[place(word.hash)] &>> word.hash & 1 != 0
  }

  /// Adds a word, by its hash or by no more than its last bits.
  package mutating func insert(_ hash: UInt64) { bits[place(hash)] |= 1 &<< hash }

  @inline(__always) private func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 6) & (bits.count &- 1)
  }
}
