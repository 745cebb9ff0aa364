internal import Articles
internal import Assets

/// The fitted weights of the features: an open-addressing hash table.
struct WeightTable: Sendable {
  /// The weights of the program.
  static let english = WeightTable(Asset.bytes("weights.tsv"))

  private var keys: [UInt64]
  private var weights: [Float]
  private var shift: UInt64

  /// A table of these weights.
  init(_ rows: [(feature: Feature, weight: Float)]) {
    var power = 4
    while 1 << power < rows.count * 2 { power += 1 }
    keys = [UInt64](repeating: 0, count: 1 << power)
    weights = [Float](repeating: 0, count: 1 << power)
    shift = UInt64(64 - power)
    for row in rows { insert(row.feature.key, row.weight) }
  }

  /// Reads a table as `WeightRows` writes it.
  init(_ bytes: [UInt8]) {
    self.init(WeightRows.read(bytes))
  }

  /// The weight of a feature, 0 where the table has none.
  @inline(__always) subscript(feature: Feature) -> Float {
    var slot = slot(feature.key)
    while keys[slot] != feature.key {
      if keys[slot] == 0 { return 0 }
      slot = (slot + 1) & (keys.count - 1)
    }
    return weights[slot]
  }

  @inline(__always) private func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> shift)
  }

  private mutating func insert(_ key: UInt64, _ weight: Float) {
    var slot = slot(key)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    weights[slot] = weight
  }
}
