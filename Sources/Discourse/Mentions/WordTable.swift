internal import Articles

/// Values by word: an open-addressing table over the words' own hashes.
struct WordTable<Value: Sendable>: Sendable {
  private var hashes: [UInt64]
  private var values: [Value]

  /// A table with room for this many words.
  init(capacity: Int, missing: Value) {
    let slots = 1 << (Int.bitWidth - (capacity * 2).leadingZeroBitCount)
    hashes = [UInt64](repeating: 0, count: slots)
    values = [Value](repeating: missing, count: slots)
  }

  /// The value of the word; the one for missing words where the table does not hold it.
  subscript(word: Word) -> Value {
    get { values[slot(word)] }
    set {
      let slot = slot(word)
      hashes[slot] = word.hash
      values[slot] = newValue
    }
  }

  private func slot(_ word: Word) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: word.hash) & mask
    while hashes[slot] != 0, hashes[slot] != word.hash { slot = (slot + 1) & mask }
    return slot
  }
}
