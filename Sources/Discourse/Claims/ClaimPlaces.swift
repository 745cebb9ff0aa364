internal import Articles
internal import Atlas

/// Where a sentence names places or can mean some that were named before.
struct ClaimPlaces {
  private let start: Int
  /// For each token the finding that begins with it, or -1.
  private var findings: [Int32]
  /// For each token whether one of these comes before the next mark.
  private var led: [Bool]
  /// The first token of them, or the end of the sentence.
  private(set) var first: Int

  init(_ whole: ClaimArticle, _ sentence: Range<Int>, _ senses: [ClaimSense]) {
    start = sentence.lowerBound
    first = sentence.upperBound
    findings = Array(repeating: -1, count: sentence.count)
    led = Array(repeating: false, count: sentence.count)
    let all = whole.findings.all
    var place = all.partitioningIndex { $0.tokens.lowerBound >= sentence.lowerBound }
    while place < all.count, all[place].tokens.lowerBound < sentence.upperBound {
      findings[all[place].tokens.lowerBound - start] = Int32(place)
      place += 1
    }
    var isLed = false
    for offset in senses.indices.reversed() {
      let kind = whole.article.tokens[start + offset].kind
      if kind == .number || findings[offset] >= 0
        || !senses[offset].isDisjoint(with: [.standIn, .member])
      {
        isLed = true
        first = start + offset
      } else if kind != .word {
        isLed = false
      }
      led[offset] = isLed
    }
  }

  /// The number of the finding that begins with a token.
  func finding(at index: Int) -> Int? {
    let place = findings[index - start]
    return place < 0 ? nil : Int(place)
  }

  /// Whether a place, or what can stand for one, comes from the token on before the next mark.
  func isLed(from index: Int) -> Bool { led[index - start] }
}
