internal import Articles

/// Values by word: an open-addressing table over the words' own hashes.
struct WordTable<Value: Sendable>: Sendable {
  private var hashes: [UInt64]
  private var values: [Value]
  private var count = 0
  private let missing: Value

  /// A table with room for this many words, and for more as they come.
  init(capacity: Int = 31, missing: Value) {
    let slots = 1 << (Int.bitWidth - (capacity * 2).leadingZeroBitCount)
    hashes = [UInt64](repeating: 0, count: slots)
    values = [Value](repeating: missing, count: slots)
    self.missing = missing
  }

  /// The value of the word; the one for missing words where the table does not hold it.
  subscript(word: Word) -> Value {
    get { values[slot(word.hash)] }
    set { set(word.hash, newValue) }
  }

  /// The value of the name; the one for missing words where the table does not hold it.
  subscript(name: NameKey) -> Value {
    get { values[slot(name.hash)] }
    set { set(name.hash, newValue) }
  }

  /// Changes the value of the word, which the table then holds, in place.
  mutating func update(_ word: Word, _ change: (inout Value) -> Void) {
    let slot = take(word.hash)
    change(&values[slot])
  }

  private mutating func set(_ hash: UInt64, _ value: Value) {
    let slot = take(hash)
    values[slot] = value
  }

  /// The slot of a hash, which it has from now on.
  private mutating func take(_ hash: UInt64) -> Int {
    var slot = slot(hash)
    if hashes[slot] == 0 {
      count += 1
      if count * 2 > hashes.count {
        grow()
        slot = self.slot(hash)
      }
    }
    hashes[slot] = hash
    return slot
  }

  private mutating func grow() {
    let (oldHashes, oldValues) = (hashes, values)
    hashes = [UInt64](repeating: 0, count: oldHashes.count * 2)
    values = [Value](repeating: missing, count: oldHashes.count * 2)
    for index in oldHashes.indices where oldHashes[index] != 0 {
      let slot = slot(oldHashes[index])
      hashes[slot] = oldHashes[index]
      values[slot] = oldValues[index]
    }
  }

  private func slot(_ hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
