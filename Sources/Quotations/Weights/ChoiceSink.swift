/// What takes in the parts of a choice and the candidates that consist of them: to weigh them, or to
/// keep them for fitting.
package protocol ChoiceSink {
  /// What stands for a part in a candidate.
  associatedtype Part
  /// Up to eight parts.
  typealias Parts = [8 of Part]

  /// The part without features.
  static var empty: Part { get }

  /// Adds a feature to the part that was begun.
  mutating func add(_ feature: Feature)
  /// Ends the part that the features since the last one make.
  mutating func endPart() -> Part
  /// Adds a candidate that consists of the parts.
  mutating func add(_ parts: Parts)
  /// How much more speaks for one part than for another, in thousandths; 0 where parts are not weighed.
  static func lead(of part: Part, over other: Part) -> Int32
  /// Forgets all candidates and parts.
  mutating func removeAll()
}

extension ChoiceSink {
  @inline(__always) mutating func add(
    _ template: FeatureTemplate,
    _ first: FeatureValue = .none,
    _ second: FeatureValue = .none,
    _ third: FeatureValue = .none
  ) {
    add(Feature(template, first, second, third))
  }

  /// Adds a candidate that consists of one part.
  package mutating func add(_ part: Part) {
    let empty = Self.empty
    add([part, empty, empty, empty, empty, empty, empty, empty])
  }
}
