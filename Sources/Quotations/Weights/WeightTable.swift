internal import Assets

/// The fitted weights of the features, in thousandths.
///
/// A cuckoo hash table: a feature stands in one of two slots, so that looking it up needs no branch,
/// which most of the time would be foretold wrongly. It is an object of a size known to the compiler, so
/// that no place in it has to be checked.
package final class WeightTable: Sendable {
  /// The weights of the program.
  static let english = PackedWeights.read(Asset.file("weights.bin"))

  /// Each a feature's key above the 16 bits of its weight; 0 where there is none.
  typealias Slots = [16_384 of UInt64]

  let slots: Slots

  /// The table whose slots were filled before.
  init(slots: Slots) {
    self.slots = slots
  }

  /// A table of these weights; more than it can hold are a programmer error.
  package init(_ rows: [(feature: Feature, weight: Int)]) {
    var slots = Slots(repeating: 0)
    for (feature, weight) in rows {
      let row = feature.key << 16 | UInt64(UInt16(bitPattern: Int16(weight)))
      precondition(Self.insert(row, into: &slots), "the table has no room for so many weights")
    }
    self.slots = slots
  }

  /// The weight of a feature in thousandths, 0 where the table has none.
  @inline(__always) subscript(feature: Feature) -> Int32 {
    let (firstSlot, secondSlot) = Self.slots(of: feature.key)
    let first = slots[firstSlot] ^ feature.key << 16
    let second = slots[secondSlot] ^ feature.key << 16
    let found = first <= 0xffff ? first : second <= 0xffff ? second : 0
    return Int32(Int16(truncatingIfNeeded: found))
  }

  /// The two places of a key: the upper fourteen bits of its hash, and the fourteen below them.
  @inline(__always) private static func slots(of key: UInt64) -> (Int, Int) {
    let hash = key &* 0x9e37_79b9_7f4a_7c15
    return (Int(truncatingIfNeeded: hash >> 50), Int(truncatingIfNeeded: hash >> 36 & 0x3fff))
  }

  /// Puts a row into its slot, and what stood there into its other one, and so on; false where that
  /// comes to no end.
  private static func insert(_ row: UInt64, into slots: inout Slots) -> Bool {
    var row = row
    var slot = Self.slots(of: row >> 16).0
    for _ in 0..<500 {
      swap(&row, &slots[slot])
      if row == 0 { return true }
      let (first, second) = Self.slots(of: row >> 16)
      slot = slot == first ? second : first
    }
    return false
  }
}
