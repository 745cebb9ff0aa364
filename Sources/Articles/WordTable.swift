/// Values by word: an open-addressing table over the words' own hashes.
public struct WordTable<Value: Sendable>: Sendable {
  @usableFromInline var hashes: [UInt64]
  @usableFromInline var values: [Value]
  @usableFromInline var count = 0
  @usableFromInline let missing: Value

  /// A table with room for this many words, and for more as they come.
  @inlinable
  public init(capacity: Int = 31, missing: Value) {
    let slots = 1 << (Int.bitWidth - (capacity * 2).leadingZeroBitCount)
    hashes = [UInt64](repeating: 0, count: slots)
    values = [Value](repeating: missing, count: slots)
    self.missing = missing
  }

  /// The value of the word; the one for missing words where the table does not hold it.
  @inlinable
  public subscript(word: Word) -> Value {
    get { self[hash: word.hash] }
    set { self[hash: word.hash] = newValue }
  }

  /// The value of a word or a run of words, by its hash.
  @inlinable
  public subscript(hash hash: UInt64) -> Value {
    get {
      let slot = slot(hash)
      return hashes[slot] == 0 ? missing : values[slot]
    }
    set {
      let slot = take(hash)
      values[slot] = newValue
    }
  }

  /// Changes the value of the word, which the table then holds, in place.
  @inlinable
  public mutating func update(_ word: Word, _ change: (inout Value) -> Void) {
    update(hash: word.hash, change)
  }

  /// Changes the value of a word or a run of words, by its hash, which the table then holds, in place.
  @inlinable
  public mutating func update(hash: UInt64, _ change: (inout Value) -> Void) {
    let slot = take(hash)
    change(&values[slot])
  }

  /// The slot of a hash, which it has from now on.
  @inlinable
  mutating func take(_ hash: UInt64) -> Int {
    var slot = slot(hash)
    if hashes[slot] == 0 {
      count += 1
      if count * 2 > hashes.count {
        grow()
        slot = self.slot(hash)
      }
      hashes[slot] = hash
    }
    return slot
  }

  @inlinable
  mutating func grow() {
    let (oldHashes, oldValues) = (hashes, values)
    hashes = [UInt64](repeating: 0, count: oldHashes.count * 2)
    values = [Value](repeating: missing, count: oldHashes.count * 2)
    for index in oldHashes.indices where oldHashes[index] != 0 {
      let slot = slot(oldHashes[index])
      hashes[slot] = oldHashes[index]
      values[slot] = oldValues[index]
    }
  }

  @inlinable
  func slot(_ hash: UInt64) -> Int {
    let mask = hashes.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot &+ 1) & mask }
    return slot
  }
}
