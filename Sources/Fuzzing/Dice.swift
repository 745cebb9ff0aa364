/// Random numbers that are the same for the same seed.
package struct Dice: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Numbers that follow from the seed alone.
  package init(seed: UInt64) { state = seed }

  /// The next number, by SplitMix64.
  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  /// A number from 0 up to, not including, a limit of at least 1.
  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  /// Whether something happens that happens once in so many times.
  mutating func isOne(in count: Int) -> Bool { below(count) == 0 }

  /// One of the elements, of which there is at least one.
  mutating func pick<Elements: RandomAccessCollection>(_ elements: Elements) -> Elements.Element {
    elements[elements.index(elements.startIndex, offsetBy: below(elements.count))]
  }

  /// A stretch of a text of so many characters, at most `most` long.
  mutating func stretch(of count: Int, most: Int) -> Range<Int> {
    let start = below(count + 1)
    return start..<min(count, start + below(most + 1))
  }
}
