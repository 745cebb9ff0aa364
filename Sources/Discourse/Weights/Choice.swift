internal import Articles

internal import Glibc

/// Candidates to choose among; each is described by parts, which several may share.
struct Choice {
  /// The features of all parts, one part after the other.
  private(set) var list = FeatureList()
  /// Where each part's features end.
  private(set) var partEnds: [Int] = []
  /// The parts of each candidate.
  private(set) var candidates: [Parts] = []

  /// Up to eight parts; -1 is none.
  typealias Parts = [8 of Int32]

  /// Makes room for about so many features and candidates.
  mutating func reserve(features: Int, candidates count: Int) {
    list.reserve(features)
    partEnds.reserveCapacity(count * 2)
    candidates.reserveCapacity(count)
  }

  /// Adds a part and returns its number.
  mutating func part(_ append: (inout FeatureList) -> Void) -> Int32 {
    append(&list)
    partEnds.append(list.features.count)
    return Int32(partEnds.count - 1)
  }

  /// Adds a candidate that consists of the parts.
  mutating func add(_ parts: Parts) { candidates.append(parts) }

  /// Adds a candidate that consists of one part.
  mutating func add(_ part: Int32) {
    add([part, -1, -1, -1, -1, -1, -1, -1])
  }

  /// The features of a part.
  func features(ofPart part: Int) -> ArraySlice<Feature> {
    list.features[(part == 0 ? 0 : partEnds[part - 1])..<partEnds[part]]
  }

  /// The score of each candidate.
  func scores(_ weights: WeightTable) -> [Float] {
    let partScores = partScores(weights)
    return candidates.map { parts in
      var score: Float = 0
      for place in 0..<8 where parts[place] >= 0 { score += partScores[Int(parts[place])] }
      return score
    }
  }

  private func partScores(_ weights: WeightTable) -> [Float] {
    let features = list.features
    var scores: [Float] = []
    scores.reserveCapacity(partEnds.count)
    var index = 0
    for end in partEnds {
      var score: Float = 0
      while index < end {
        score += weights[features[index]]
        index += 1
      }
      scores.append(score)
    }
    return scores
  }

  /// The probability of each candidate.
  func probabilities(_ weights: WeightTable) -> [Float] { Self.softmax(scores(weights)) }

  static func softmax(_ scores: [Float]) -> [Float] {
    guard let highest = scores.max() else { return [] }
    let powers = scores.map { exp($0 - highest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}
