internal import Articles
internal import Language
internal import Places
internal import Text

/// A word or mark of a sentence, as claims are read in it.
struct ClaimWord {
  /// The number of the word in the vocabulary; 0 where it plays no part.
  private(set) var number: Int32 = 0
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
    let tokens = whole.article.tokens
    let vocabulary = ClaimVocabulary.english
    var unled = 0
    for offset in words.indices {
      switch tokens[start + offset].kind {
      case .word:
        let number = vocabulary.number(of: tokens[start + offset].word)
        words[offset].number = number
        if number != 0, vocabulary.has(.standIn, number) || vocabulary.has(.member, number) {
          words[offset].isPlace = true
        }
      case .number: words[offset].isPlace = true
      default: unled = offset + 1
      }
      if words[offset].isPlace {
        for earlier in unled...offset { words[earlier].leadsToPlace = true }
        unled = offset + 1
      }
    }
    return words
  }
}
