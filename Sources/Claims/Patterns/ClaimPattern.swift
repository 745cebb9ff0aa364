internal import Language

/// One way in which a sentence says that something covers, leaves out, stands in or threatens places.
struct ClaimPattern: Sendable {
  let name: String
  /// The words at which it is tried.
  let cues: [ClaimSense]
  /// The claims it finds at such a word.
  let find: @Sendable (_ reader: ClaimReader, _ index: Int) -> [ClaimDraft]

  /// Whether a pattern is tried at a word: where it plays a part in claims, or is an auxiliary.
  static func mayFind(_ reader: ClaimReader, _ index: Int) -> Bool {
    reader.number(at: index) != 0 || reader.tagging.entries[index].isAuxiliary
  }

  /// The claims of the first pattern that finds some at a word.
  static func firstToFind(_ reader: ClaimReader, _ index: Int) -> [ClaimDraft] {
    let isAuxiliary = reader.tagging.entries[index].isAuxiliary
    let patterns = all
    for place in tried(at: reader.number(at: index), isAuxiliary: isAuxiliary) {
      let found = patterns[place].find(reader, index)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The places of the patterns that are tried at a word with a number of the vocabulary, in their order.
  static func tried(at number: Int32, isAuxiliary: Bool) -> ArraySlice<Int> {
    isAuxiliary ? (tried[number] + triedAtAuxiliaries).sorted()[...] : tried[number]
  }

  private static let tried = TriedPatterns(all, .english)

  /// Those that are tried at auxiliaries as well.
  private static let triedAtAuxiliaries = all.indices.filter { all[$0].cues.contains(.auxiliary) }
}
