internal import Glibc

/// The weighed candidates of a choice: a part is the sum of its features' weights.
struct Scores: ChoiceSink {
  private let weights: WeightTable
  private var sum: Float = 0
  /// One score for each candidate.
  private(set) var candidates: [Float] = []

  static let empty: Float = 0

  init(_ weights: WeightTable) {
    self.weights = weights
  }

  @inline(__always) mutating func add(_ feature: Feature) { sum += weights[feature] }

  mutating func endPart() -> Float {
    let part = sum
    sum = 0
    return part
  }

  mutating func add(_ parts: [8 of Float]) {
    var score: Float = 0
    for place in 0..<8 { score += parts[place] }
    candidates.append(score)
  }

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

  /// The probability of the last of two candidates.
  static func probability(_ score: Float, against other: Float) -> Float {
    let highest = max(score, other)
    let power = exp(score - highest)
    return power / (exp(other - highest) + power)
  }
}
