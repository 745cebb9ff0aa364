internal import Articles
internal import Assets

/// The fitted weights of the features, in thousandths.
///
/// A cuckoo hash table: a feature stands in one of two slots, so that looking it up needs no branch,
/// which most of the time would be foretold wrongly.
struct WeightTable: Sendable {
  /// The weights of the program.
  static let english = PackedWeights.read(Asset.file("weights.bin"))

  /// Each a feature's key above the 16 bits of its weight; 0 where there is none.
  private(set) var slots: [UInt64]
  /// How far a hash is shifted to number a slot.
  private var shift: UInt64

  /// The table whose slots were filled before; their number is a power of two.
  init(slots: [UInt64]) {
    self.slots = slots
    shift = UInt64(slots.count.leadingZeroBitCount + 1)
  }

  /// A table of these weights.
  init(_ rows: [(feature: Feature, weight: Int)]) {
    var power = 4
    while 1 << power < rows.count * 3 { power += 1 }
    repeat {
      slots = [UInt64](repeating: 0, count: 1 << power)
      shift = UInt64(64 - power)
      power += 1
    } while !insert(rows)
  }

  /// The weight of a feature in thousandths, 0 where the table has none.
  @inline(__always) subscript(feature: Feature) -> Int32 {
    let first = slots[firstSlot(feature.key)] ^ feature.key << 16
    let second = slots[secondSlot(feature.key)] ^ feature.key << 16
    let found = first <= 0xffff ? first : second <= 0xffff ? second : 0
    return Int32(Int16(truncatingIfNeeded: found))
  }

  @inline(__always) private func firstSlot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) &>> shift)
  }

  @inline(__always) private func secondSlot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0xc2b2_ae3d_27d4_eb4f) &>> shift)
  }

  /// Whether all rows found a slot.
  private mutating func insert(_ rows: [(feature: Feature, weight: Int)]) -> Bool {
    rows.allSatisfy { insert($0.feature.key << 16 | UInt64(UInt16(bitPattern: Int16($0.weight)))) }
  }

  /// Puts a row into its slot, and what stood there into its other one, and so on.
  private mutating func insert(_ row: UInt64) -> Bool {
    var row = row
    var slot = firstSlot(row >> 16)
    for _ in 0..<200 {
      swap(&row, &slots[slot])
      if row == 0 { return true }
      let first = firstSlot(row >> 16)
      slot = slot == first ? secondSlot(row >> 16) : first
    }
    return false
  }
}
