import Glibc

/// Maximises the likelihood of the right candidates, held back by an L2 penalty, with AdaGrad.
package struct Fit {
  /// Features seen in fewer samples are left out.
  private static let leastCount = 6
  private static let rounds = 14
  private static let rate: Float = 0.15
  private static let penalty: Float = 3e-6

  private var weights: [Float]
  private var squares: [Float]
  private let samples: [IndexedSample]

  /// The weights by packed feature.
  package static func fit(_ samples: [Sample], most: Int) -> [UInt64: Float] {
    var index = FeatureIndex(samples, leastCount: leastCount)
    var fit = Fit(samples.map { IndexedSample($0, index) }, count: index.keys.count)
    fit.run()
    if index.keys.count > most {
      index = index.strongest(most, fit.saliences)
      fit = Fit(samples.map { IndexedSample($0, index) }, count: index.keys.count)
      fit.run()
    }
    return Dictionary(uniqueKeysWithValues: zip(index.keys, fit.weights))
  }

  /// How much the likelihood would suffer without each weight, to the second order.
  private var saliences: [Float] { zip(weights, squares).map { $0 * $0 * $1 } }

  private init(_ samples: [IndexedSample], count: Int) {
    self.samples = samples
    weights = [Float](repeating: 0, count: count)
    squares = [Float](repeating: 1e-2, count: count)
  }

  private mutating func run() {
    var generator = SplitMix(state: 7)
    var order = Array(samples.indices)
    for round in 1...Self.rounds {
      order.shuffle(using: &generator)
      let count = Sample.Stage.allCases.count
      var losses = [Double](repeating: 0, count: count)
      var hits = losses
      var totals = losses
      for index in order {
        let sample = samples[index]
        let (loss, isHit) = step(sample)
        losses[sample.stage] += loss
        hits[sample.stage] += isHit ? 1 : 0
        totals[sample.stage] += 1
      }
      FitProgress.round(
        round,
        zip(losses, totals).map { $0 / max(1, $1) },
        zip(hits, totals).map { $0 / max(1, $1) }
      )
    }
  }

  /// Moves the weights along the gradient of one sample.
  private mutating func step(_ sample: IndexedSample) -> (loss: Double, isHit: Bool) {
    var scores = [Float](repeating: 0, count: sample.partEnds.count)
    var start = 0
    for (part, end) in sample.partEnds.enumerated() {
      for place in start..<Int(end) { scores[part] += weights[Int(sample.features[place])] }
      start = Int(end)
    }
    let totals = sample.candidates.map { parts in
      var total: Float = 0
      for place in 0..<8 where parts[place] >= 0 { total += scores[Int(parts[place])] }
      return total
    }
    let probabilities = softmax(totals)
    var gradient = [Float](repeating: 0, count: scores.count)
    var loss = 0.0
    for (candidate, parts) in sample.candidates.enumerated() {
      let error = sample.target[candidate] - probabilities[candidate]
      if sample.target[candidate] > 0 {
        loss -= Double(sample.target[candidate] * log(max(probabilities[candidate], 1e-9)))
      }
      for place in 0..<8 where parts[place] >= 0 { gradient[Int(parts[place])] += error }
    }
    start = 0
    for (part, end) in sample.partEnds.enumerated() {
      if abs(gradient[part]) > 1e-5 {
        for place in start..<Int(end) { move(Int(sample.features[place]), gradient[part]) }
      }
      start = Int(end)
    }
    let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
    return (loss, sample.target[best] > 0)
  }

  private mutating func move(_ index: Int, _ gradient: Float) {
    let slope = gradient - Self.penalty * Float(samples.count) * weights[index] * 0.01
    squares[index] += slope * slope
    weights[index] += Self.rate * slope / squares[index].squareRoot()
  }

  private func softmax(_ scores: [Float]) -> [Float] {
    let highest = scores.max() ?? 0
    let powers = scores.map { exp($0 - highest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}

/// The random numbers of Steele, Lea and Flood; the same on every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  /// The next number, by SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
