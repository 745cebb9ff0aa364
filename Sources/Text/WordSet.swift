/// A set of words, or of runs of words: an open-addressing table over the words' own hashes.
public struct WordSet: Sendable {
  /// The hash in each slot, 0 in an empty one; at least half of the slots are empty.
  @usableFromInline var slots: [UInt64]
  @usableFromInline var count = 0

  /// Whether it holds no word.
  @inlinable public var isEmpty: Bool { count == 0 }

  /// The set of these words, with room for so many; without any it is empty.
  public init(_ words: [Word] = [], capacity: Int = 0) {
    slots = [UInt64](repeating: 0, count: Self.room(for: max(words.count, capacity)))
    for word in words { insert(word) }
  }

  /// Whether the set holds the word.
  @inlinable
  public func contains(_ word: Word) -> Bool { contains(hash: word.hash) }

  /// Whether the set holds a word or a run of words, by its hash.
  @inlinable
  public func contains(hash: UInt64) -> Bool { slots[slot(of: hash)] != 0 }

  /// Adds a word.
  public mutating func insert(_ word: Word) { insert(hash: word.hash) }

  /// Adds a word or a run of words, by its hash.
  public mutating func insert(hash: UInt64) {
    if contains(hash: hash) { return }
    if isHalfFull { self = doubled() }
    take(slot(of: hash), for: hash)
  }

  /// The slot that holds the hash, else the empty one that would.
  @inlinable
  func slot(of hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != hash, slots[slot] != 0 { slot = (slot &+ 1) & mask }
    return slot
  }

  /// Whether one more hash needs twice the slots.
  @inlinable var isHalfFull: Bool { (count &+ 1) &* 2 > slots.count }

  /// Fills an empty slot, while the set is not half full.
  @inlinable
  mutating func take(_ slot: Int, for hash: UInt64) {
    slots[slot] = hash
    count &+= 1
  }

  /// The same set with twice the slots.
  @usableFromInline
  func doubled() -> WordSet {
    var doubled = WordSet(capacity: slots.count / 2)
    for hash in slots where hash != 0 { doubled.take(doubled.slot(of: hash), for: hash) }
    return doubled
  }

  private static func room(for count: Int) -> Int {
    1 << (Int.bitWidth - (max(count, 1) * 2).leadingZeroBitCount)
  }
}
