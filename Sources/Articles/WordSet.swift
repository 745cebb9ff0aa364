/// A set of words: an open-addressing table over the words' own hashes.
public struct WordSet: Sendable {
  @usableFromInline var slots: [UInt64]
  private var count = 0

  /// Whether it holds no word.
  public var isEmpty: Bool { count == 0 }

  /// The set of these words, with room for so many; without any it is empty.
  public init(_ words: [Word] = [], capacity: Int = 0) {
    slots = [UInt64](repeating: 0, count: Self.room(for: max(words.count, capacity)))
    for word in words { insert(word) }
  }

  /// Whether the set holds the word.
  @inlinable
  public func contains(_ word: Word) -> Bool {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: word.hash) & mask
    while slots[slot] != word.hash {
      if slots[slot] == 0 { return false }
      slot = (slot &+ 1) & mask
    }
    return true
  }

  /// Adds a word.
  public mutating func insert(_ word: Word) {
    if contains(word) { return }
    count += 1
    if count * 2 > slots.count {
      let held = slots
      slots = [UInt64](repeating: 0, count: slots.count * 2)
      for hash in held where hash != 0 { place(hash) }
    }
    place(word.hash)
  }

  private mutating func place(_ hash: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = hash
  }

  private static func room(for count: Int) -> Int {
    1 << (Int.bitWidth - (max(count, 1) * 2).leadingZeroBitCount)
  }
}
