internal import Articles

/// A word or mark of a sentence, as claims are read in it.
struct ClaimWord {
  /// The parts it can play.
  private(set) var sense: ClaimSense = []
  /// The number of the finding that begins with it, or -1.
  private(set) var finding: Int32 = -1
  /// Whether a place begins with it, or it can stand for one.
  private(set) var isPlace = false
  /// Whether such a word comes from it on before the next mark.
  private(set) var leadsToPlace = false

  /// The words and marks of a sentence.
  static func words(of sentence: Range<Int>, in whole: ClaimArticle) -> [ClaimWord] {
    var words = [ClaimWord](repeating: ClaimWord(), count: sentence.count)
    let (start, findings) = (sentence.lowerBound, whole.findings.all)
    var place = findings.partitioningIndex { $0.tokens.lowerBound >= start }
    while place < findings.count, findings[place].tokens.lowerBound < sentence.upperBound {
      let offset = findings[place].tokens.lowerBound - start
      words[offset].finding = Int32(place)
      words[offset].isPlace = true
      place += 1
    }
    let (tokens, entries) = (whole.article.tokens, whole.tagging.entries)
    let senses = ClaimSense.senses
    var unled = 0
    for offset in words.indices {
      let kind = tokens[start + offset].kind
      if kind == .word {
        var sense = senses[tokens[start + offset].word]
        if entries[start + offset].isAuxiliary { sense.formUnion(.auxiliary) }
        if !sense.isEmpty {
          words[offset].sense = sense
          if !sense.isDisjoint(with: [.standIn, .member]) { words[offset].isPlace = true }
        }
      } else if kind == .number {
        words[offset].isPlace = true
      } else {
        unled = offset + 1
      }
      if words[offset].isPlace {
        for earlier in unled...offset { words[earlier].leadsToPlace = true }
        unled = offset + 1
      }
    }
    return words
  }
}
