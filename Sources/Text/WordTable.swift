/// Values by word: a set of words with a value beside each slot.
public struct WordTable<Value: Sendable>: Sendable {
  @usableFromInline var words: WordSet
  @usableFromInline var values: [Value]
  @usableFromInline let missing: Value

  /// Whether it holds no word.
  @inlinable public var isEmpty: Bool { words.isEmpty }

  /// A table with room for this many words, and for more as they come.
  @inlinable
  public init(capacity: Int = 31, missing: Value) {
    words = WordSet(capacity: capacity)
    values = [Value](repeating: missing, count: words.slots.count)
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
      let slot = words.slot(of: hash)
      return words.slots[slot] == 0 ? missing : values[slot]
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
    var slot = words.slot(of: hash)
    if words.slots[slot] == 0 {
      if words.isHalfFull {
        grow()
        slot = words.slot(of: hash)
      }
      words.take(slot, for: hash)
    }
    return slot
  }

  /// Doubles the slots and puts every word in its new one.
  @inlinable
  mutating func grow() {
    let (held, heldValues) = (words.slots, values)
    words = words.doubled()
    values = [Value](repeating: missing, count: words.slots.count)
    for slot in held.indices where held[slot] != 0 {
      values[words.slot(of: held[slot])] = heldValues[slot]
    }
  }
}
