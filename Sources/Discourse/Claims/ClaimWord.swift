internal import Articles

/// A word or mark of a sentence, as claims are read in it.
struct ClaimWord {
  /// The parts it can play.
  let sense: ClaimSense
  /// The number of the finding that begins with it, or -1.
  let finding: Int32
  /// Whether a place begins with it, or it can stand for one.
  let isPlace: Bool
  /// Whether such a word comes from it on before the next mark.
  private(set) var leadsToPlace = false

  /// The words and marks of a sentence.
  static func words(of sentence: Range<Int>, in whole: ClaimArticle) -> [ClaimWord] {
    let (tokens, entries) = (whole.article.tokens, whole.tagging.entries)
    let (table, findings) = (ClaimSense.table, whole.findings.all)
    var words: [ClaimWord] = []
    words.reserveCapacity(sentence.count)
    var place = findings.partitioningIndex { $0.tokens.lowerBound >= sentence.lowerBound }
    var next = place < findings.count ? findings[place].tokens.lowerBound : sentence.upperBound
    var unled = 0
    for index in sentence {
      let kind = tokens[index].kind
      var sense: ClaimSense = []
      if kind == .word {
        sense = table[tokens[index].word]
        if entries[index].isAuxiliary { sense.formUnion(.auxiliary) }
      }
      let isNamed = index == next
      let isPlace =
        isNamed || kind == .number || !sense.isDisjoint(with: [.standIn, .member])
      words.append(
        ClaimWord(sense: sense, finding: isNamed ? Int32(place) : -1, isPlace: isPlace)
      )
      if isNamed {
        place += 1
        next = place < findings.count ? findings[place].tokens.lowerBound : sentence.upperBound
      }
      if isPlace {
        for offset in unled..<words.count { words[offset].leadsToPlace = true }
      }
      if isPlace || kind != .word { unled = words.count }
    }
    return words
  }
}
