internal import Glibc

/// The weighed candidates of a choice: a part is the sum of its features' weights, in thousandths.
struct Scores: ChoiceSink {
  private let weights: WeightTable
  private var sum: Int32 = 0
  /// One score for each candidate.
  private(set) var candidates: [Float] = []

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
    candidates.append(Float(score) / 1000)
  }

  static func lead(of part: Int32, over other: Int32) -> Float { Float(part &- other) / 1000 }

  mutating func removeAll() { candidates.removeAll(keepingCapacity: true) }

  /// The probability of each candidate.
  func probabilities() -> [Float] {
    guard let highest = candidates.max() else { return [] }
    var powers = candidates
    var sum: Float = 0
    for index in powers.indices {
      powers[index] = exp(powers[index] - highest)
      sum += powers[index]
    }
    for index in powers.indices { powers[index] /= sum }
    return powers
  }

  /// The probability that a part speaks for, where nothing speaks against it.
  static func probability(_ part: Int32) -> Float { 1 / (1 + exp(Float(part) / -1000)) }
}
