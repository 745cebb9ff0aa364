/// Candidates to choose among; each is described by parts, which several may share.
package struct Choice: ChoiceSink {
  /// The features of all parts, one part after the other.
  package private(set) var features: [Feature] = []
  /// Where each part's features end.
  package private(set) var partEnds: [Int] = []
  /// The numbers of each candidate's parts.
  package private(set) var candidates: [Parts] = []

  /// A choice without candidates.
  package init() {}

  /// What stands for no part.
  package static let empty: Int32 = -1

  /// Keeps the feature, as one of the part that was begun.
  package mutating func add(_ feature: Feature) { features.append(feature) }

  /// The number of the part that the features since the last one make.
  package mutating func endPart() -> Int32 {
    partEnds.append(features.count)
    return Int32(partEnds.count - 1)
  }

  /// Keeps a candidate by the numbers of its parts, `empty` for those it lacks.
  package mutating func add(_ parts: [8 of Int32]) { candidates.append(parts) }

  /// Always 0, as nothing is weighed here.
  package static func lead(of part: Int32, over other: Int32) -> Int32 { 0 }

  /// Forgets features, parts and candidates.
  package mutating func removeAll() { self = Choice() }
}
