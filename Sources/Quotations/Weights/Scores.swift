internal import Glibc

/// The weighed candidates of a choice: a part is the sum of its features' weights, in thousandths.
struct Scores: ChoiceSink {
  private let weights: WeightTable
  private var sum: Int32 = 0
  /// One score for each candidate, in thousandths, or its probability once they are normalized.
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
    candidates.append(Float(score))
  }

  @inline(__always) static func lead(of part: Int32, over other: Int32) -> Int32 { part &- other }

  /// Forgets the candidates but keeps the room for them.
  mutating func removeAll() { candidates.removeAll(keepingCapacity: true) }

  /// Turns the scores into the probabilities of the candidates.
  mutating func normalize() {
    var candidates = candidates.mutableSpan
    var highest = -Float.infinity
    for index in candidates.indices { highest = max(highest, candidates[index]) }
    var sum: Float = 0
    for index in candidates.indices {
      let difference = candidates[index] - highest
      candidates[index] = difference > Self.least ? exp(difference / 1000) : 0
      sum += candidates[index]
    }
    for index in candidates.indices { candidates[index] /= sum }
  }

  /// A power of less than this, in thousandths, adds nothing to a sum of 1 and more.
  private static var least: Float { -17_000 }

  /// The probability that a part speaks for, where nothing speaks against it.
  static func probability(_ part: Int32) -> Float { 1 / (1 + exp(Float(part) / -1000)) }
}
