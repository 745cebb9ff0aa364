/// Which patterns are tried at the words of the vocabulary.
struct TriedPatterns: Sendable {
  /// The places of the patterns in their order, number by number.
  private var places: [Int]
  /// Where the places of each number begin, and where the last end.
  private var starts: [Int]

  /// What patterns are tried at, by the cues of each.
  init(_ patterns: [ClaimPattern], _ vocabulary: ClaimVocabulary) {
    var found: [(number: Int, place: Int)] = []
    var last = [Int](repeating: -1, count: vocabulary.count)
    starts = [Int](repeating: 0, count: vocabulary.count + 1)
    for (place, pattern) in patterns.enumerated() {
      for number in pattern.cues.lazy.flatMap({ vocabulary.numbers(of: $0) }).map({ Int($0) })
      where last[number] != place {
        last[number] = place
        starts[number + 1] += 1
        found.append((number, place))
      }
    }
    for number in last.indices { starts[number + 1] += starts[number] }
    places = [Int](repeating: 0, count: found.count)
    var next = starts
    for (number, place) in found {
      places[next[number]] = place
      next[number] += 1
    }
  }

  /// The places of the patterns that are tried at a number.
  subscript(number: Int32) -> ArraySlice<Int> {
    places[starts[Int(number)]..<starts[Int(number) + 1]]
  }
}
