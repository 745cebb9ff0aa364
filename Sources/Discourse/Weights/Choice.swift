/// Candidates to choose among; each is described by parts, which several may share.
struct Choice: ChoiceSink {
  /// The features of all parts, one part after the other.
  private(set) var features: [Feature] = []
  /// Where each part's features end.
  private(set) var partEnds: [Int] = []
  /// The numbers of each candidate's parts.
  private(set) var candidates: [Parts] = []

  static let empty: Int32 = -1

  mutating func add(_ feature: Feature) { features.append(feature) }

  mutating func endPart() -> Int32 {
    partEnds.append(features.count)
    return Int32(partEnds.count - 1)
  }

  mutating func add(_ parts: [8 of Int32]) { candidates.append(parts) }

  static func lead(of part: Int32, over other: Int32) -> Int32 { 0 }

  mutating func removeAll() { self = Choice() }
}
