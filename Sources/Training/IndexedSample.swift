/// The features worth a weight, numbered.
struct FeatureIndex {
  private(set) var keys: [UInt64]
  private var numbers: [UInt64: Int32] = [:]

  /// The features that occur in at least so many samples.
  init(_ samples: [Sample], leastCount: Int) {
    var counts: [UInt64: Int] = [:]
    for sample in samples {
      for key in Set(sample.features) { counts[key, default: 0] += 1 }
    }
    self.init(counts.filter { $0.value >= leastCount }.map(\.key).sorted())
  }

  private init(_ keys: [UInt64]) {
    self.keys = keys
    for (number, key) in keys.enumerated() { numbers[key] = Int32(number) }
  }

  /// The features whose weights matter most.
  func strongest(_ count: Int, _ saliences: [Float]) -> FeatureIndex {
    let order = keys.indices.sorted { saliences[$0] > saliences[$1] }
    return FeatureIndex(order.prefix(count).map { keys[$0] }.sorted())
  }

  subscript(key: UInt64) -> Int32? { numbers[key] }
}

/// A sample whose features are numbers of a `FeatureIndex`.
struct IndexedSample {
  let stage: Int
  private(set) var features: [Int32] = []
  private(set) var partEnds: [Int32] = []
  let candidates: [[8 of Int32]]
  let target: [Float]

  init(_ sample: Sample, _ index: FeatureIndex) {
    stage = sample.stage.rawValue
    candidates = sample.candidates
    target = sample.target
    var start = 0
    for end in sample.partEnds {
      for place in start..<end {
        if let number = index[sample.features[place]] { features.append(number) }
      }
      start = end
      partEnds.append(Int32(features.count))
    }
  }
}
