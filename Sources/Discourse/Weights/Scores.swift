internal import Glibc

/// The weighed candidates of a choice: a part is the sum of its features' weights, in thousandths.
struct Scores: ChoiceSink {
  private let weights: WeightTable
  private var sum: Int32 = 0
  /// One score for each candidate, in thousandths.
  private var candidates: [Int32] = []

  static var empty: Int32 { 0 }

  init(_ weights: WeightTable) {
    self.weights = weights
  }

  @inline(__always) mutating func add(_ feature: Feature) { sum &+= weights[feature] }

  @inline(__always) mutating func endPart() -> Int32 {
    let part = sum
    sum = 0
    return part
  }

  @inline(__always) mutating func add(_ parts: [8 of Int32]) {
    var score: Int32 = 0
    for place in 0..<8 { score &+= parts[place] }
    candidates.append(score)
  }

  @inline(__always) static func lead(of part: Int32, over other: Int32) -> Int32 { part &- other }

  mutating func removeAll() { candidates.removeAll(keepingCapacity: true) }

  /// Sets the probability of each candidate.
  func setProbabilities(_ probabilities: inout [Float]) {
    probabilities.removeAll(keepingCapacity: true)
    guard let highest = candidates.max() else { return }
    var sum: Float = 0
    for score in candidates {
      let power = score &- highest > Self.leastPower ? exp(Float(score &- highest) / 1000) : 0
      probabilities.append(power)
      sum += power
    }
    for index in probabilities.indices { probabilities[index] /= sum }
  }

  /// Powers of less than this, in thousandths, add nothing to a sum of more than 1.
  private static var leastPower: Int32 { -17_000 }

  /// The probability that a part speaks for, where nothing speaks against it.
  static func probability(_ part: Int32) -> Float { 1 / (1 + exp(Float(part) / -1000)) }
}
