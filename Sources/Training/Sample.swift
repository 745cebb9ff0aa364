internal import Quotations

/// A choice and what would have been right, for fitting weights.
package struct Sample: Sendable {
  /// Which of the choices it is of.
  package enum Stage: Int, Sendable, CaseIterable {
    case cue, source, content, answer
  }

  /// The choice of the analysis that it trains.
  package let stage: Stage
  /// The packed features of all parts, one part after the other.
  package let features: [UInt64]
  /// Where each part's features end.
  package let partEnds: [Int]
  /// The parts of each candidate, -1 for none.
  package let candidates: [[8 of Int32]]
  /// How right each candidate is; they add up to 1.
  package let target: [Float]

  init(_ stage: Stage, _ choice: Choice, target: [Float]) {
    self.stage = stage
    features = choice.features.map(\.key)
    partEnds = choice.partEnds
    candidates = choice.candidates
    self.target = target
  }

  /// The choice whether something is so: first that it is not, then, described by features, that it is.
  init(_ stage: Stage, isRight: Bool, _ append: (inout Choice) -> Void) {
    var choice = Choice()
    choice.add(choice.endPart())
    append(&choice)
    choice.add(choice.endPart())
    self.init(stage, choice, target: isRight ? [0, 1] : [1, 0])
  }

  /// The columns that name a feature in the weight table.
  package static func columns(ofFeature key: UInt64) -> [String] {
    FeatureNames.columns(of: Feature(key: key))
  }
}
