internal import Analysis
internal import Language
internal import Places
internal import Text

extension ClaimPattern {
  /// "Attacks by countries such as Iran", "a threat from North Korea", "Iranian missiles".
  static let threatFrom = ClaimPattern(name: "threat-from", cues: [.threat]) { reader, index in
    guard !reader.nouns.isDeniedThreat(index), !reader.isBought(index) else { return [] }
    var next = reader.skippingAdverbs(from: index + 1)
    if reader.has(
      .emanating,
      at: next
    ) {
      next = reader.skippingAdverbs(from: next + 1)
    }
    if reader.isWord(["from", "by"], at: next),
      let phrase = PlaceListParser(reader: reader).list(from: next + 1)
    {
      return [reader.threat(phrase, index, from: index)]
    }
    if let phrase = reader.blamed(after: index) {
      return [reader.threat(phrase, index, from: index)]
    }
    return reader.owned(index)
  }

  /// "A shield against Iran": what it is against is the threat.
  static let against = ClaimPattern(name: "against", cues: [.shielding, .cover, .reach]) {
    reader,
    index in
    for next in index + 1..<index + 8 {
      guard reader.sentence.contains(next) else { break }
      if reader.isWord("against", at: next) {
        guard let phrase = PlaceListParser(reader: reader).list(from: next + 1),
          !reader.nouns.isDeniedThreat(next)
        else { return [] }
        return [reader.threat(phrase, index, from: index)]
      }
      if reader.tag(next) == .mark || reader.tag(next).isFinite { break }
    }
    return []
  }
}

extension ClaimReader {
  /// "Attacks of the kind that it blames on Iran", "raids blamed on Mali".
  fileprivate func blamed(after index: Int) -> PlacePhrase? {
    let blame = (index + 1..<index + 9).first {
      has(.blames, at: $0) && isWord("on", at: $0 + 1)
    }
    return blame.flatMap { PlaceListParser(reader: self).list(from: $0 + 2) }
  }

  /// Whether the weapons are only goods: "bought rockets from Russia", "a ban on drones from China".
  fileprivate func isBought(_ index: Int) -> Bool {
    (index - 4..<index).contains { has([.buying, .aimed], at: $0) }
  }

  /// "From Iranian missiles", "against North Korea's rockets".
  fileprivate func owned(_ index: Int) -> [ClaimDraft] {
    guard let noun = phrases.phrase(at: index), noun.head == index else { return [] }
    let before = noun.tokens.lowerBound - 1
    let isFeared =
      isWord(["threat", "threats"], at: index) || has(.averting, at: before)
      || isWord("by", at: before) && has(.attacked, at: before - 1)
    guard isFeared else { return [] }
    var items: [PlaceItem] = []
    for token in noun.tokens {
      if let found = finding(at: token), case .country(let code) = found.target {
        items.append(PlaceItem(target: .country(code, part: nil), name: found.tokens))
      }
    }
    guard !items.isEmpty else { return [] }
    return [
      threat(PlacePhrase(items: items, tokens: noun.tokens), index, from: noun.tokens.lowerBound)
    ]
  }
}
