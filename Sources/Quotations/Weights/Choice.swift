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

  package mutating func add(_ feature: Feature) { features.append(feature) }

  package mutating func endPart() -> Int32 {
    partEnds.append(features.count)
    return Int32(partEnds.count - 1)
  }

  package mutating func add(_ parts: [8 of Int32]) { candidates.append(parts) }

  package static func lead(of part: Int32, over other: Int32) -> Int32 { 0 }

  package mutating func removeAll() { self = Choice() }
}
