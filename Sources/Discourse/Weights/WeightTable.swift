internal import Articles
internal import Assets

/// The fitted weights of the features: an open-addressing hash table.
struct WeightTable: Sendable {
  /// The weights of the program.
  static let english = WeightTable(packed: Asset.file("weights.bin"))

  /// A feature with its weight; a key of 0 is an empty slot.
  private struct Slot {
    var key: UInt64 = 0
    var weight: Float = 0
  }

  private var slots: [Slot]
  private let shift: UInt64
  /// One bit for each value the upper 16 bits of a hash have: most features have no weight, and
  /// this tells so from memory that is always near.
  private var sieve = [UInt64](repeating: 0, count: 1024)

  /// A table of these weights.
  init(_ rows: [(feature: Feature, weight: Float)]) {
    var power = 4
    while 1 << power < rows.count * 2 { power += 1 }
    slots = [Slot](repeating: Slot(), count: 1 << power)
    shift = UInt64(64 - power)
    for row in rows { insert(row.feature.key, row.weight) }
  }

  /// Reads a table as `PackedWeights` writes it.
  private init(packed file: AssetBytes) {
    self.init(PackedWeights.read(file))
  }

  /// The weight of a feature, 0 where the table has none.
  @inline(__always) subscript(feature: Feature) -> Float {
    let hash = Self.hash(feature.key)
    guard sieve[Int(truncatingIfNeeded: hash >> 54)] >> (hash >> 48 & 63) & 1 != 0 else {
      return 0
    }
    var slot = Int(truncatingIfNeeded: hash >> shift)
    while slots[slot].key != feature.key {
      if slots[slot].key == 0 { return 0 }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slots[slot].weight
  }

  @inline(__always) private static func hash(_ key: UInt64) -> UInt64 {
    key &* 0x9e37_79b9_7f4a_7c15
  }

  private mutating func insert(_ key: UInt64, _ weight: Float) {
    let hash = Self.hash(key)
    sieve[Int(truncatingIfNeeded: hash >> 54)] |= 1 << (hash >> 48 & 63)
    var slot = Int(truncatingIfNeeded: hash >> shift)
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Slot(key: key, weight: weight)
  }
}
